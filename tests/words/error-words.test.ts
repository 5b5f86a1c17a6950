import { expect, it } from 'vitest';
import { StorageError } from '@/storage/storage-error';
import { errorWords } from '@/words/error-words';

const named = (name: string) => Object.assign(new Error('years: no-number'), { name });

it.each<[unknown, RegExp]>([
  [new StorageError('quota'), /no room left/],
  [named('PackGoneError'), /no longer there/],
  [named('ProfileRefusedError'), /^This change makes no sense: years: no-number$/],
  [new Error('Receiving end does not exist.'), /^Receiving end does not exist\.$/],
  ['a text', /^a text$/],
])('%s', (error, words) => {
  expect(errorWords(error)).toMatch(words);
});

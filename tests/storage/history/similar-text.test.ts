import { expect, it, test } from 'vitest';
import { resemblance, sharedWords } from '@/storage/history/similar-text';

const TEXT =
  'You will own our retrieval stack in production, from chunking to ranking, and mentor two engineers who are new to it.';

test.each<[what: string, other: string, least: number, most: number]>([
  ['itself', TEXT, 1, 1],
  ['another layout', TEXT.toUpperCase().replaceAll(' ', '\n'), 1, 1],
  ['one word changed', TEXT.replace('two', 'three'), 0.5, 0.9],
  ['the same words in another order', TEXT.split(' ').toReversed().join(' '), 0, 0.05],
  ['nothing', '', 0, 0],
  ['three words', 'You will own', 0, 0],
])('a text resembles %s', (_, other, least, most) => {
  expect(resemblance(TEXT, other)).toBeGreaterThanOrEqual(least);
  expect(resemblance(TEXT, other)).toBeLessThanOrEqual(most);
  expect(resemblance(other, TEXT)).toBe(resemblance(TEXT, other));
});

it('takes titles by their words', () => {
  expect(sharedWords('Senior ML Engineer', 'ML Engineer, Senior')).toBe(1);
  expect(sharedWords('Senior ML Engineer', 'Senior Nurse')).toBe(0.25);
});

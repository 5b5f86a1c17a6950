import { describe, expect, test } from 'vitest';
import { t } from '@/words/t';
import { asKey } from '@/words/as-key';
import { parseCatalogue } from './english-catalogue';
import { keysUsed } from './keys-used';

const messages = parseCatalogue();
const keys = messages.map(({ key }) => key.join('.'));

describe('the catalogue', () => {
  test('has no key that nothing shows', () => {
    const { whole, begun } = keysUsed();

    expect(
      keys
        .filter((key) => !key.startsWith('manifest.'))
        .filter((key) => !whole.has(key) && !begun.some((pattern) => pattern.test(key))),
    ).toEqual([]);
  });

  test('names keys as browsers allow it, each once', () => {
    const names = messages.map(({ key }) => key.join('_'));

    expect(names.filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('has no text with a sign that browsers or plurals take for their own', () => {
    const texts = messages.flatMap((message) =>
      message.type === 'plural' ? Object.values(message.plurals) : [message.message],
    );

    expect(texts.filter((text) => text.includes('$') || text.includes(' | '))).toEqual([]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('gives plurals the forms 1 and n', () => {
    const forms = messages.flatMap((message) =>
      message.type === 'plural' ? [Object.keys(message.plurals).join(' ')] : [],
    );

    expect(forms.filter((form) => form !== '1 n')).toEqual([]);
  });

  test('speaks in tests as it does in the browser', () => {
    expect(t('words.verdict.below')).toBe('Below market');
    // @ts-expect-error -- a key that is not there is an error of the types, too
    expect(() => t('words.nothing')).toThrow('words_nothing');
  });
});

test.each([
  ['at', 'at'],
  ['not-a-posting', 'not_a_posting'],
])('the id %s is %s in a key', (id, key) => {
  expect(asKey(id)).toBe(key);
});

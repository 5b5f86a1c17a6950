import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readableDiff } from '@/ui/history/readable-diff';

const shown = (before: string, after: string) =>
  readableDiff(before, after)
    ?.map(({ kind, text }) => ({ same: text, added: `+[${text}]`, removed: `-[${text}]` })[kind])
    .join('');

const LONG = 'We build readers for people who write models, and care for what they say. '.repeat(8);

test.each([
  ['Build models.', 'Build and ship models.', 'Build +[and ship ]models.'],
  ['Pay is $180K to $220K.', 'Pay is $200K to $220K.', 'Pay is $-[180K]+[200K] to $220K.'],
  ['', 'New text', '+[New text]'],
  ['same', 'same', 'same'],
])('%j to %j', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

it('shows of what stayed as much as it takes to find the place', () => {
  const diff = readableDiff(`${LONG}Start in May. ${LONG}`, `${LONG}Start in June. ${LONG}`)!;
  expect(diff.every(({ text }) => text.length < 200)).toBe(true);
  expect(diff.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
});

const manyWords = (from: number) => Array.from({ length: 4000 }, (_, index) => `w${from + index}`);

it('gives up on another text, in bounded time', () => {
  expect(readableDiff(manyWords(0).join(' '), manyWords(90_000).join(' '))).toBeNull();
});

it('loses nothing that came or went', () => {
  const text = fc
    .array(fc.constantFrom('pay', 'equity', 'remote', '\n', '$180K'))
    .map((w) => w.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = readableDiff(before, after) ?? [];
      const added = parts.filter(({ kind }) => kind === 'added').map((part) => part.text);
      const removed = parts.filter(({ kind }) => kind === 'removed').map((part) => part.text);
      expect(added.every((words) => after.includes(words))).toBe(true);
      expect(removed.every((words) => before.includes(words))).toBe(true);
      expect(added.length + removed.length === 0).toBe(before === after);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { sortRows } from '@/ui/compare/sort-rows';
import { madeRow } from './made-row';

const titled = (...titles: string[]) => titles.map((title) => madeRow({ posting: { title } }));
const byTitle = (titles: string[], descending = false) =>
  sortRows(titled(...titles), ({ saved }) => saved.posting.title || undefined, descending).map(
    ({ saved }) => saved.posting.title,
  );

describe('sortRows', () => {
  it('goes by words without capitals and accents, and by numbers as numbers', () => {
    expect(byTitle(['level 10', 'Élan', 'Level 9', 'delta', 'Fox'])).toEqual([
      'delta',
      'Élan',
      'Fox',
      'Level 9',
      'level 10',
    ]);
  });

  it.each([true, false])('puts those without a value last (descending: %s)', (descending) => {
    expect(byTitle(['', 'b', 'a'], descending).at(-1)).toBe('');
  });

  it('leaves equal ones as they are, either way', () => {
    const rows = titled('same', 'same', 'same');
    expect(sortRows(rows, () => 1, false)).toEqual(rows);
    expect(sortRows(rows, () => 1, true)).toEqual(rows);
  });
});

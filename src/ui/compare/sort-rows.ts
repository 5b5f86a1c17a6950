import type { Column, SortValue } from './column';
import type { CompareRow } from './compare-row';

/** What the rows are ordered by. */
export interface Sorting {
  column: Column['id'];
  descending: boolean;
}

/** The rows in order, those without a value last either way; equal ones stay as they are. */
export function sortRows(
  rows: readonly CompareRow[],
  valueOf: (row: CompareRow) => SortValue,
  descending: boolean,
): CompareRow[] {
  // Each value is worked out once: a comparison of ready keys costs a hundredth of one by the locale's rules.
  const keyed = rows.map((row) => ({ row, key: sortKey(valueOf(row)) }));
  const sign = descending ? -1 : 1;
  keyed.sort(({ key: one }, { key: other }) => {
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined);
    }
    if (one === other) return 0;
    return one < other ? -sign : sign;
  });
  return keyed.map(({ row }) => row);
}

/** A text without its capitals and accents, its numbers padded so that 9 comes before 10. */
function sortKey(value: SortValue): SortValue {
  if (typeof value !== 'string') return value;
  return value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

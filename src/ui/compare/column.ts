import type { ReactNode } from 'react';
import type { CompareRow } from './compare-row';

/** What a row is sorted by; undefined where it has no value. */
export type SortValue = string | number | undefined;

export const COLUMN_IDS = [
  'title',
  'company',
  'place',
  'level',
  'posted',
  'market',
  'verdict',
  'compa-ratio',
  'counter',
  'status',
  'tags',
  'note',
  'saved',
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

export interface Column {
  id: ColumnId;
  /** A text sorts from A to Z first, a figure from the highest. */
  kind: 'text' | 'figure';
  sortValue: (row: CompareRow) => SortValue;
  show: (row: CompareRow) => ReactNode;
  /** In pixels; the title takes what is left. */
  width: number;
}

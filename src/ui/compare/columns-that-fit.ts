import type { ColumnId } from './column';
import { COLUMNS } from './columns';

/** What a decision needs first. Tags and notes are shown when asked for. */
const BY_IMPORTANCE: readonly ColumnId[] = [
  'title',
  'verdict',
  'posted',
  'counter',
  'company',
  'market',
  'status',
  'level',
  'place',
  'compa-ratio',
  'saved',
];

/** Always there: two columns, of which the first gives the table its sense. */
const FEWEST = 2;

/** As many columns as there is room for, the most important first. */
export function columnsThatFit(width: number): ReadonlySet<ColumnId> {
  const shown = new Set<ColumnId>();
  let used = 0;
  for (const id of BY_IMPORTANCE) {
    used += COLUMNS.find((column) => column.id === id)?.width ?? 0;
    if (used > width && shown.size >= FEWEST) break;
    shown.add(id);
  }
  return shown;
}

import { asKey } from '@/words/as-key';
import { t } from '@/words/t';
import type { ColumnId } from './column';

/** The heading of a column. */
export function columnLabel(id: ColumnId): string {
  return t(`compare.column.${asKey(id)}`);
}

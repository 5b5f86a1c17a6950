import type { PackEdit } from '@/scoring/pack-edit';
import { editKey } from '@/scoring/pack-edit';
import type { Ends } from './figure-kind';
import type { FigureRow } from './figure-rows';

/**
 * What to store of an entry's new ends: nothing of an end that was not touched, so that of two pages each keeps its
 * own; an end set to the published figure is no change any more. A rule of the user's own is stored anew.
 */
export function figureChange(
  row: FigureRow,
  ends: Ends,
  touched: readonly (keyof Ends)[],
): { kept: PackEdit[]; takenBack: string[] } {
  const { list, pack, entry, rule } = row;
  if (rule) {
    return {
      kept: [{ kind: 'added', pack, list: 'premiums', rule: { ...rule, ...ends } }],
      takenBack: [],
    };
  }
  const kept: PackEdit[] = [];
  const takenBack: string[] = [];
  for (const field of touched) {
    const value = ends[field];
    const edit = { kind: 'figure', pack, list, entry, field, value: value ?? 0 } as const;
    if (value === null || value === row.published?.[field]) takenBack.push(editKey(edit));
    else kept.push(edit);
  }
  return { kept, takenBack };
}

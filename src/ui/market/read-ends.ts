import { t } from '@/words/t';
import { FIGURE_KINDS } from './figure-kind';
import type { Ends, FigureList } from './figure-kind';

/** Both ends as typed. */
export interface TypedEnds {
  low: string;
  high: string;
}

export type ReadEnds =
  | { ok: true; ends: Ends }
  /** Why an end is refused; `both` where only the two together make no sense. */
  | { ok: false; low?: string; high?: string; both?: string };

/**
 * Reads both ends of a figure.
 *
 * @param current what the ends are, and how that stood in the fields: an end whose text was not touched keeps its
 *   exact value, whatever its text rounds to.
 * @param mayBeNone both ends may be left empty: valued, without a figure.
 */
export function readEnds(
  list: FigureList,
  typed: TypedEnds,
  current: Ends,
  mayBeNone: boolean,
): ReadEnds {
  const kind = FIGURE_KINDS[list];
  const shown = typedEnds(list, current);
  const blank = { low: typed.low.trim() === '', high: typed.high.trim() === '' };
  if (mayBeNone && blank.low && blank.high) return { ok: true, ends: { low: null, high: null } };

  const read = (end: keyof TypedEnds) => {
    const known = current[end];
    if (known !== null && typed[end] === shown[end])
      return { kind: 'figure', value: known } as const;
    if (blank[end]) return { kind: 'refused', reason: t(`market.figure.${end}`) } as const;
    return kind.read(typed[end]);
  };
  const low = read('low');
  const high = read('high');
  if (low.kind === 'refused' || high.kind === 'refused') {
    return {
      ok: false,
      ...(low.kind === 'refused' && { low: low.reason }),
      ...(high.kind === 'refused' && { high: high.reason }),
    };
  }
  const ends = { low: low.value, high: high.value };
  if (ends.low <= ends.high) return { ok: true, ends };
  const [from, to] = [kind.typed(ends.low), kind.typed(ends.high)];
  return { ok: false, both: t('market.figure.crossed', { low: from, high: to }) };
}

/** The ends as they stand in their fields; empty for none. */
export function typedEnds(list: FigureList, { low, high }: Ends): TypedEnds {
  const { typed } = FIGURE_KINDS[list];
  return { low: low === null ? '' : typed(low), high: high === null ? '' : typed(high) };
}

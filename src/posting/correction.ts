import type { LevelId } from './level';
import type { PayComponent, PayPeriod, PayRange } from './pay-range';

/** The rule of whatever the user set, where a reading names the rule that read it. */
export const USER_RULE = 'user';

/**
 * What tells one range of a posting from its others, at every visit: neither its place among them nor its quote,
 * which change with the site's layout.
 */
export type RangeIdentity = Pick<PayRange, 'min' | 'max' | 'currency' | 'zone' | 'level'>;

/** What the user set right in one posted range. */
export interface RangeCorrection {
  range: RangeIdentity;
  period?: PayPeriod;
  component?: PayComponent;
}

/** What the user set right in one posting. A part that is absent stays as it was read. */
export interface Correction {
  level?: LevelId;
  /** Where the job is: a geography id of the market pack. */
  metro?: string;
  coverage?: 'covered' | 'not-covered';
  /** The posted range to compare with the market. */
  compared?: RangeIdentity;
  ranges?: RangeCorrection[];
  /** The page was taken for a posting and is none. */
  notAPosting?: true;
}

/** The identity of a posted range. */
export function rangeIdentity({ min, max, currency, zone, level }: PayRange): RangeIdentity {
  return { min, max, currency, zone, level };
}

/** True for the range of that identity. */
export function isRange(
  range: RangeIdentity,
  { min, max, currency, zone, level }: RangeIdentity,
): boolean {
  return (
    range.min === min &&
    range.max === max &&
    range.currency === currency &&
    range.zone === zone &&
    range.level === level
  );
}

/**
 * A correction with some parts set, and those that are given as null taken back.
 *
 * @returns null when no part is left
 */
export function changeCorrection(
  correction: Correction | null,
  change: { [Part in keyof Correction]: Correction[Part] | null },
): Correction | null {
  const parts = Object.entries({ ...correction, ...change });
  const left = parts.filter(([, value]) => value !== null && value !== undefined);
  return left.length > 0 ? Object.fromEntries(left) : null;
}

/** A correction with one range's period or component set (null: as read); the range's others stay. */
export function changeRange(
  correction: Correction | null,
  range: RangeIdentity,
  change: { period?: PayPeriod | null; component?: PayComponent | null },
): Correction | null {
  const before = correction?.ranges ?? [];
  const own = before.find((other) => isRange(other.range, range));
  const { period = null, component = null } = { ...own, ...change };
  const others = before.filter((other) => other !== own);
  const changed: RangeCorrection = {
    range,
    ...(period && { period }),
    ...(component && { component }),
  };
  const ranges = period || component ? [...others, changed] : others;
  return changeCorrection(correction, { ranges: ranges.length > 0 ? ranges : null });
}

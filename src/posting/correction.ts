import type { LevelId } from './level';
import type { PayComponent, PayPeriod, PayRange } from './pay-range';
import type { Workplace } from './place';

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
  /** It was taken for pay and is none. */
  notPay?: true;
}

/** Pay as the user knows it, per period, cents kept; at least one end is there, and min is never above max. */
export type OwnPay = Pick<PayRange, 'min' | 'max' | 'currency' | 'period' | 'component'>;

/** What the user set right in one posting. A part that is absent stays as it was read. */
export interface Correction {
  title?: string;
  company?: string;
  level?: LevelId;
  /** Where the job is: a geography id of the market pack. */
  metro?: string;
  workplace?: Exclude<Workplace, 'unknown'>;
  coverage?: 'covered' | 'not-covered';
  /** The pay to judge, whatever was read. */
  pay?: OwnPay;
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

/** True for a posted range that the user said is no pay. */
export function isNotPay(range: RangeIdentity, { ranges }: Correction): boolean {
  return ranges?.some((own) => own.notPay === true && isRange(own.range, range)) === true;
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

/** A correction with parts of one range set (null: as read); the range's others stay. */
export function changeRange(
  correction: Correction | null,
  range: RangeIdentity,
  change: { period?: PayPeriod | null; component?: PayComponent | null; notPay?: true | null },
): Correction | null {
  const before = correction?.ranges ?? [];
  const own = before.find((other) => isRange(other.range, range));
  const { period = null, component = null, notPay = null } = { ...own, ...change };
  const others = before.filter((other) => other !== own);
  const changed: RangeCorrection = {
    range,
    ...(period && { period }),
    ...(component && { component }),
    ...(notPay && { notPay }),
  };
  const ranges = period || component || notPay ? [...others, changed] : others;
  return changeCorrection(correction, { ranges: ranges.length > 0 ? ranges : null });
}

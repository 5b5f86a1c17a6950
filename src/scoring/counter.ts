import type { AnnualRange, AnnualUsd } from '@/posting/money';
import type { Offer, Stance } from '@/posting/profile';
import type { PackPolicy } from './market-pack';
import { midpoint } from './midpoint';
import { nearest } from './rounding';

/** What a counter range is computed from: annual base pay, not rounded. */
export interface CounterBasis {
  /** The market band of the skills that the user has among those asked. */
  yours: AnnualRange;
  /** Null when no base pay is posted. */
  posted: AnnualRange | null;
  stance: Stance;
  offer: Offer | undefined;
}

/** The room above the posted maximum that most companies have for strong candidates. */
export function headroomAbove(postedMaximum: AnnualUsd, policy: PackPolicy): AnnualRange {
  return {
    low: policy.flexibility.low * postedMaximum,
    high: policy.flexibility.high * postedMaximum,
  };
}

/** The most that a counter may ask for above the posted maximum. */
export function counterCeiling(
  postedMaximum: AnnualUsd,
  stance: Stance,
  policy: PackPolicy,
): AnnualUsd {
  const { low, high } = policy.flexibility;
  return postedMaximum * (1 + (stance === 'strong' ? high : low));
}

/**
 * The range to ask for, not rounded. Posted pay: from the expected offer (the posted middle) or the
 * middle of your market, whichever is more, up to your market's top, never above the ceiling; a range
 * that already pays more is countered inside itself. None posted: the upper half of your market. A
 * written offer bounds both ends.
 */
export function counterRange(basis: CounterBasis, policy: PackPolicy): AnnualRange {
  const { yours, posted, stance, offer } = basis;
  const { offer: bounds } = policy.counter;
  const top = posted
    ? Math.min(counterCeiling(posted.high, stance, policy), Math.max(yours.high, posted.high))
    : yours.high;

  if (offer) {
    const high = Math.min(
      Math.max(top, bounds.highFloor * offer.base),
      bounds.highCeiling * offer.base,
    );
    return { low: lowUnder(high, bounds.lowFloor * offer.base, yours, policy), high };
  }
  if (posted) return { low: lowUnder(top, midpoint(posted), yours, policy), high: top };
  return { low: midpoint(yours), high: top };
}

/** The low end: your market's middle, yet clearly under the high end, and never under the floor. */
function lowUnder(
  high: AnnualUsd,
  floor: AnnualUsd,
  yours: AnnualRange,
  { counter }: PackPolicy,
): AnnualUsd {
  return Math.max(floor, Math.min(midpoint(yours), counter.lowShareOfHigh * high));
}

/** A counter range as it is asked for: in round figures, and wide enough to be a range. */
export function roundCounter(range: AnnualRange, policy: PackPolicy): AnnualRange {
  const { roundTo, minimumWidth } = policy.counter;
  const low = nearest(range.low, roundTo);
  return { low, high: Math.max(nearest(range.high, roundTo), low + minimumWidth) };
}

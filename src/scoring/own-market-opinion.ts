import type { AnnualUsd } from '@/posting/money';
import type { JudgedPosting } from './judged-posting';
import { midpoint } from './midpoint';
import type { ObservedPay } from './observed-pay';
import { wholeDollars } from './rounding';

/** Fewer postings of a level say nothing of a market. */
export const FEWEST_OBSERVED = 8;

/** How the ranges that the user has viewed spread, by their middles. */
export interface OwnMarket {
  n: number;
  lower: AnnualUsd;
  median: AnnualUsd;
  upper: AnnualUsd;
}

/** Where a posting stands among the ranges that the user has viewed; null without scored pay. */
export interface OwnMarketOpinion extends OwnMarket {
  percentile: number | null;
}

/**
 * A posting beside those of the same level that the user has viewed, itself among them, once. Null where nothing is
 * judged, at two levels at once, or with fewer than eight.
 *
 * The percentile is the share of ranges below it and half of those equal to it, itself included: of eight, the best
 * paid stands at the 94th.
 */
export function ownMarketOpinion(
  { posting, assessment }: JudgedPosting,
  observed: readonly ObservedPay[],
): OwnMarketOpinion | null {
  const { market, level } = assessment;
  if (!market || level.ids.length !== 1) return null;
  const middles = observed
    .filter((other) => other.level === level.id && other.key !== posting.key)
    .map(midpoint);
  const own = middleInDollars({ posting, assessment });
  const all = own === null ? middles : [...middles, own];
  const spread = ownMarket(all);
  return spread && { ...spread, percentile: own === null ? null : percentileOf(own, all) };
}

/** The spread of middles of viewed ranges; null with fewer than eight. */
export function ownMarket(middles: readonly AnnualUsd[]): OwnMarket | null {
  if (middles.length < FEWEST_OBSERVED) return null;
  const sorted = middles.toSorted((a, b) => a - b);
  const at = (share: number): AnnualUsd => wholeDollars(quantile(sorted, share));
  return { n: sorted.length, lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

function middleInDollars({ posting, assessment }: JudgedPosting): AnnualUsd | null {
  const { basePay, scoredPay } = assessment;
  if (!basePay || scoredPay === null || posting.pay[scoredPay]?.currency !== 'USD') return null;
  return midpoint({ low: basePay.min, high: basePay.max });
}

/** Linear between the order statistics. */
function quantile(sorted: readonly AnnualUsd[], share: number): AnnualUsd {
  const position = share * (sorted.length - 1);
  const under = sorted[Math.floor(position)] ?? 0;
  const over = sorted[Math.ceil(position)] ?? under;
  return under + (over - under) * (position - Math.floor(position));
}

function percentileOf(amount: AnnualUsd, all: readonly AnnualUsd[]): number {
  const below = all.filter((other) => other < amount).length;
  const equal = all.filter((other) => other === amount).length;
  return Math.round((100 * (below + equal / 2)) / all.length);
}

import type { Factor } from '@/posting/money';
import type { PremiumWeight } from '@/posting/profile';
import type { Premium } from './market-pack';

export type RangeEnd = 'low' | 'high';

/** A premium whose source gives figures. */
export type FiguredPremium = Premium & { low: Factor; high: Factor };

/** What one premium adds at one end of the band after the decay, as a share of the located band. */
export interface PremiumShare {
  /** The premium's place among the counted ones. */
  at: number;
  share: Factor;
}

/** The premiums of a posting, and what those that count add at each end. */
export interface PremiumPool {
  /** Those that count, the largest first. */
  counted: readonly FiguredPremium[];
  /** Those that are shown and not counted, by id: switched off, or without a figure. */
  uncounted: readonly Premium[];
  /** Each end in its own order: largest first, ties by id. */
  low: readonly PremiumShare[];
  high: readonly PremiumShare[];
}

const WEIGHTS: Record<PremiumWeight, Factor> = { published: 1, half: 0.5, off: 0 };

/**
 * Premiums pooled with diminishing weight: the largest counts in full, each further one `decay` of
 * the one before, since premiums overlap (one AI skill adds about 28% to posted pay, two or more
 * 43%: Lightcast, July 2025).
 *
 * @param premiums the rules that the posting matches, figures or not, in any order
 * @param stepsOff premium rule ids, among others, that the user switched off
 */
export function premiumPool(
  premiums: readonly Premium[],
  decay: Factor,
  weight: PremiumWeight,
  stepsOff: readonly string[],
): PremiumPool {
  const counted: FiguredPremium[] = [];
  const uncounted: Premium[] = [];
  for (const premium of premiums) {
    const counts = weight !== 'off' && !stepsOff.includes(premium.id);
    if (counts && hasFigures(premium)) counted.push(premium);
    else uncounted.push(premium);
  }
  counted.sort(largestFirst);
  uncounted.sort(compareIds);
  return {
    counted,
    uncounted,
    low: sharesOf(counted, 'low', decay, WEIGHTS[weight]),
    high: sharesOf(counted, 'high', decay, WEIGHTS[weight]),
  };
}

function sharesOf(
  counted: readonly FiguredPremium[],
  end: RangeEnd,
  decay: Factor,
  weight: Factor,
): PremiumShare[] {
  const order = counted.map((premium, at) => ({ premium, at }));
  order.sort((a, b) => b.premium[end] - a.premium[end] || compareIds(a.premium, b.premium));
  return order.map(({ premium, at }, rank) => ({
    at,
    share: premium[end] * decay ** rank * weight,
  }));
}

/**
 * The sum of the shares, or of those of the first `count` premiums. Always added in the end's own
 * order, so that the same premiums give the same figure to the last bit.
 */
export function sumShares(shares: readonly PremiumShare[], count = shares.length): Factor {
  let sum = 0;
  for (const { at, share } of shares) if (at < count) sum += share;
  return sum;
}

function hasFigures(premium: Premium): premium is FiguredPremium {
  return premium.low !== null && premium.high !== null;
}

function largestFirst(a: FiguredPremium, b: FiguredPremium): number {
  return b.high - a.high || b.low - a.low || compareIds(a, b);
}

/** Order of ids by code unit: the same on every machine, whatever its language. */
function compareIds(a: { id: string }, b: { id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

import type { Factor } from '@/posting/money';
import type { PremiumWeight } from '@/posting/profile';
import type { Premium } from './market-pack';

export type RangeEnd = 'low' | 'high';

/** A premium whose source gives figures. */
export type FiguredPremium = Premium & { low: Factor; high: Factor };

/** What one premium adds at one end of the band after the decay, as a share of the located band. */
export interface PremiumShare {
  id: string;
  share: Factor;
}

/** The shares of all premiums, for each end in that end's own order: largest first, ties by id. */
export type PremiumPool = Record<RangeEnd, PremiumShare[]>;

const WEIGHTS: Record<PremiumWeight, Factor> = { published: 1, half: 0.5, off: 0 };

export function hasFigures(premium: Premium): premium is FiguredPremium {
  return premium.low !== null && premium.high !== null;
}

/**
 * Premiums pooled with diminishing weight: the largest counts in full, each further one `decay` of
 * the one before, since premiums overlap (one AI skill adds about 28% to posted pay, two or more
 * 43%: Lightcast, July 2025).
 */
export function premiumPool(
  premiums: readonly FiguredPremium[],
  decay: Factor,
  weight: PremiumWeight,
): PremiumPool {
  const shares = (end: RangeEnd): PremiumShare[] =>
    premiums
      .toSorted((a, b) => b[end] - a[end] || compareIds(a, b))
      .map((premium, rank) => ({
        id: premium.id,
        share: premium[end] * decay ** rank * WEIGHTS[weight],
      }));
  return { low: shares('low'), high: shares('high') };
}

/**
 * The sum of the shares, or of those among `ids`. Always added in the pool's own order, so that the
 * same premiums give the same figure to the last bit.
 */
export function sumShares(shares: readonly PremiumShare[], ids?: ReadonlySet<string>): Factor {
  let sum = 0;
  for (const { id, share } of shares) if (!ids || ids.has(id)) sum += share;
  return sum;
}

/** Order of ids by code unit: the same on every machine, whatever its language. */
export function compareIds(a: { id: string }, b: { id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

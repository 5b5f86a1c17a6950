import type { Factor } from '@/posting/money';
import type { MarketPack } from '@/scoring/market-pack';
import { premiumPool, sumShares } from '@/scoring/premium-pool';

/** What some premiums add together, and what they would if they did not overlap. */
export interface Overlap {
  labels: string[];
  together: Record<'low' | 'high', Factor>;
  sum: Record<'low' | 'high', Factor>;
}

/** How the skills of a pack overlap, all of them that have a figure; null where fewer than two have. */
export function skillOverlap({ premiums, policy }: MarketPack): Overlap | null {
  const skills = premiums.filter(({ kind }) => kind === 'skill');
  const { counted, low, high } = premiumPool(skills, policy.premiumDecay, 'published', []);
  if (counted.length < 2) return null;
  const plain = premiumPool(skills, 1, 'published', []);
  return {
    labels: counted.map(({ label }) => label),
    together: { low: tidied(sumShares(low)), high: tidied(sumShares(high)) },
    sum: { low: tidied(sumShares(plain.low)), high: tidied(sumShares(plain.high)) },
  };
}

/** A sum of binary fractions as it is meant: 0.3875, not 0.38749999. */
function tidied(share: Factor): Factor {
  return Math.round(share * 1e6) / 1e6;
}

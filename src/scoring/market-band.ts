import type { LevelId } from '@/posting/level';
import type { AnnualRange, Factor } from '@/posting/money';
import type { PremiumWeight } from '@/posting/profile';
import type { Geography, MarketPack, PackPolicy, Premium } from './market-pack';
import {
  hasFigures,
  premiumPool,
  sumShares,
  type FiguredPremium,
  type PremiumPool,
  type RangeEnd,
} from './premium-pool';

/** What a market band is computed from. */
export interface MarketBasis {
  /** Several levels mean the union of their bands. */
  levels: readonly LevelId[];
  geography: Geography;
  /** The rules that count, figures or not, in any order. */
  premiums: readonly Premium[];
  weight: PremiumWeight;
  /** "geo" and premium rule ids that the user switched off. */
  stepsOff: readonly string[];
}

export interface MarketBand extends AnnualRange {
  openEnded: boolean;
}

/** Market pay for a level, a place and a set of premiums: annual base pay, not rounded. */
export function marketBand(pack: MarketPack, basis: MarketBasis): MarketBand {
  const band = levelBand(pack, basis.levels);
  const location = locationFactor(basis);
  const pool = countedPool(pack.policy, basis);
  const end = (side: RangeEnd): number =>
    band[side] *
    Math.min(uncappedFactor(location[side], sumShares(pool[side])), pack.policy.factorCap);
  return { low: end('low'), high: end('high'), openEnded: band.openEnded };
}

/** The union of the levels' bands. A validated pack holds a band for every level. */
export function levelBand(pack: MarketPack, levels: readonly LevelId[]): MarketBand {
  const bands = pack.bands.filter((band) => levels.includes(band.level));
  return {
    low: Math.min(...bands.map((band) => band.low)),
    high: Math.max(...bands.map((band) => band.high)),
    openEnded: bands.some((band) => band.openEnded),
  };
}

/** What the place multiplies the band by; 1 when the step is switched off. */
export function locationFactor(basis: MarketBasis): Record<RangeEnd, Factor> {
  if (basis.stepsOff.includes('geo')) return { low: 1, high: 1 };
  return { low: basis.geography.low, high: basis.geography.high };
}

/** The premiums that count: with a figure, and not switched off. */
export function countedPremiums(basis: MarketBasis): FiguredPremium[] {
  if (basis.weight === 'off') return [];
  return basis.premiums
    .filter(hasFigures)
    .filter((premium) => !basis.stepsOff.includes(premium.id));
}

export function countedPool(policy: PackPolicy, basis: MarketBasis): PremiumPool {
  return premiumPool(countedPremiums(basis), policy.premiumDecay, basis.weight);
}

/** Location and premiums together, before the cap. */
export function uncappedFactor(location: Factor, premiums: Factor): Factor {
  return location * (1 + premiums);
}

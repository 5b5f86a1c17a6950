import type { LevelId } from '@/posting/level';
import type { AnnualRange, Factor } from '@/posting/money';
import { levelUnion } from './level-union';
import type { Geography, MarketPack } from './market-pack';
import { sumShares, type PremiumPool, type RangeEnd } from './premium-pool';

/** What a market band is computed from. */
export interface MarketBasis {
  /** Several levels mean the union of their bands. */
  levels: readonly LevelId[];
  geography: Geography;
  premiums: PremiumPool;
  /** "geo", "cap" and premium rule ids that the user switched off. */
  stepsOff: readonly string[];
}

export interface MarketBand extends AnnualRange {
  openEnded: boolean;
}

/** Market pay for a level, a place and a set of premiums: annual base pay, not rounded. */
export function marketBand(pack: MarketPack, basis: MarketBasis): MarketBand {
  const band = levelUnion(basis.levels, pack);
  const location = locationFactor(basis);
  const cap = factorCap(pack, basis);
  const { low, high } = basis.premiums;
  return {
    low: band.low * Math.min(uncappedFactor(location.low, sumShares(low)), cap),
    high: band.high * Math.min(uncappedFactor(location.high, sumShares(high)), cap),
    openEnded: band.openEnded,
  };
}

const NO_FACTOR: Record<RangeEnd, Factor> = { low: 1, high: 1 };

/** What the place multiplies the band by; 1 when the step is switched off. */
export function locationFactor({ geography, stepsOff }: MarketBasis): Record<RangeEnd, Factor> {
  return stepsOff.includes('geo') ? NO_FACTOR : geography;
}

/** The most that location and premiums together may multiply a band by; no limit when it is switched off. */
export function factorCap({ policy }: MarketPack, { stepsOff }: MarketBasis): Factor {
  return stepsOff.includes('cap') ? Infinity : policy.factorCap;
}

/** Location and premiums together, before the cap. */
export function uncappedFactor(location: Factor, premiums: Factor): Factor {
  return location * (1 + premiums);
}

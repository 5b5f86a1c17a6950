import type { Factor } from '@/posting/money';
import type { Geography } from '@/scoring/market-pack';
import { wholeDollars } from '@/scoring/rounding';
import type { Usd } from './offer';

/**
 * How much dearer one place is than another: 1.2 for a fifth more (regional price parities of the US Bureau of Economic
 * Analysis, as the market pack carries them). Null where either is not known.
 */
export function priceRatio(there: Geography, here: Geography): Factor | null {
  return there.rpp && here.rpp ? there.rpp / here.rpp : null;
}

/** The pay in one place that buys as much as `amount` does in another; no pay changes by it. Null as in `priceRatio`. */
export function samePayElsewhere(amount: Usd, from: Geography, to: Geography): Usd | null {
  const ratio = priceRatio(to, from);
  return ratio === null ? null : wholeDollars(amount * ratio);
}

import type { AnnualRange } from '@/posting/money';
import type { Assessment } from './assessment';
import { midpoint } from './midpoint';
import { thousandths, wholeDollars } from './rounding';

/** Where posted pay stands against the market band. */
export type Standing = Pick<
  Assessment,
  'verdict' | 'strength' | 'third' | 'compaRatio' | 'rangePenetration'
>;

export const NO_STANDING: Standing = {
  verdict: 'unknown',
  strength: 'plain',
  third: null,
  compaRatio: null,
  rangePenetration: null,
};

/**
 * Judges annual posted pay by its midpoint: below or above only outside the band, `well` when the
 * whole posted range lies outside it. Compared in whole dollars, as shown, so that a figure on the
 * band's end is at market whatever its binary fraction.
 */
export function standing(posted: AnnualRange, market: AnnualRange): Standing {
  const middle = midpoint(posted);
  const width = market.high - market.low;
  const penetration = width > 0 ? (middle - market.low) / width : null;
  const ratios = {
    compaRatio: thousandths(middle / midpoint(market)),
    rangePenetration: penetration === null ? null : thousandths(penetration),
  };
  if (isLess(middle, market.low)) {
    const strength = isLess(posted.high, market.low) ? 'well' : 'plain';
    return { verdict: 'below', strength, third: null, ...ratios };
  }
  if (isLess(market.high, middle)) {
    const strength = isLess(market.high, posted.low) ? 'well' : 'plain';
    return { verdict: 'above', strength, third: null, ...ratios };
  }
  return { verdict: 'at', strength: 'plain', third: thirdOf(penetration ?? 0.5), ...ratios };
}

function isLess(a: number, b: number): boolean {
  return wholeDollars(a) < wholeDollars(b);
}

function thirdOf(penetration: number): 'lower' | 'middle' | 'upper' {
  if (penetration < 1 / 3) return 'lower';
  return penetration < 2 / 3 ? 'middle' : 'upper';
}

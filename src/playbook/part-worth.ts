import type { AnnualRange } from '@/posting/money';
import { countedValue } from './equity-value';
import type { OfferTerms } from './offer';
import { expectedBonus } from './offer-years';
import type { PackagePart } from './package-part';

/** What one part of the package is worth to the user, and what the figure is. */
export interface PartWorth extends AnnualRange {
  /** What makes the figure; the words are the view's. */
  meaning:
    | 'gap-to-counter'
    | 'grant-a-year'
    | 'bonus-a-year'
    | 'bonus-point'
    | 'remote-a-year'
    | 'development-a-year'
    | 'week-of-base';
}

/** What the worth of the parts is computed from. */
export interface WorthBasis {
  offer: OfferTerms;
  /** The counter range less the offered base; null where there is no counter. */
  gap: AnnualRange | null;
  /** What a year of working remotely is worth to the user: the usual band, or their own figure. */
  remote: AnnualRange;
}

/**
 * What a part is worth: a sign-on bridges the gap to the counter in the first year; equity and bonus count as offered, a
 * bonus that is not offered by the point; a week's later start by a week of base. Null where nothing can be said: then
 * the user names a figure.
 */
export function partWorth(part: PackagePart, basis: WorthBasis): PartWorth | null {
  return WORTH[part](basis);
}

const WORTH: Record<PackagePart, (basis: WorthBasis) => PartWorth | null> = {
  'sign-on': ({ gap }) => (gap && gap.high > 0 ? { ...gap, meaning: 'gap-to-counter' } : null),
  equity: ({ offer: { equity } }) =>
    equity ? single((countedValue(equity) * 12) / equity.vesting.months, 'grant-a-year') : null,
  bonus: ({ offer }) =>
    offer.bonus
      ? single(expectedBonus(offer), 'bonus-a-year')
      : single(offer.base / 100, 'bonus-point'),
  remote: ({ offer, remote }) => ({ ...(offer.remoteWorth ?? remote), meaning: 'remote-a-year' }),
  development: ({ offer: { development } }) =>
    development === undefined ? null : single(development, 'development-a-year'),
  'start-date': ({ offer }) => single(offer.base / 52, 'week-of-base'),
};

function single(figure: number, meaning: PartWorth['meaning']): PartWorth {
  const amount = Math.round(figure);
  return { low: amount, high: amount, meaning };
}

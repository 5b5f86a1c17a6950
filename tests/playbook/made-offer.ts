import type { Equity, OfferTerms, Vesting } from '@/playbook/offer';

/** Four years, a year's cliff, then month by month. */
export const FOUR_YEARS: Vesting = { months: 48, cliffMonths: 12, rhythm: 'monthly' };

/** $240,000 in shares of a public company over four years; the parts given replace its own. */
export function madeEquity(parts: Partial<Equity> = {}): Equity {
  return {
    grant: { kind: 'value', total: 240_000 },
    vesting: FOUR_YEARS,
    company: 'public',
    ...parts,
  };
}

/** A base of $200,000 and nothing else; the parts given come to it. */
export function madeOffer(parts: Partial<OfferTerms> = {}): OfferTerms {
  return { base: 200_000, ...parts };
}

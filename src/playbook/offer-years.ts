import type { AnnualRange } from '@/posting/money';
import { vestedGrant, vestedRefreshers } from './equity-value';
import type { OfferTerms, Usd } from './offer';

/** One year of an offer, from the first day of work on; whole dollars, today's share price, no raise. */
export interface OfferYear {
  base: Usd;
  bonus: Usd;
  signOn: Usd;
  equity: Usd;
  refreshers: Usd;
  /** All of the above. */
  pay: Usd;
  /** What else it is worth to the user: working remotely and a development budget. Beside pay, never in it. */
  beside: AnnualRange;
}

const YEARS_SHOWN = 4;

/** The first four years. */
export function offerYears(terms: OfferTerms): OfferYear[] {
  return Array.from({ length: YEARS_SHOWN }, (_, index) => offerYear(terms, index));
}

function offerYear(terms: OfferTerms, index: number): OfferYear {
  const { base, equity, signOn, development = 0, remoteWorth } = terms;
  const [from, to] = [index * 12, (index + 1) * 12];
  const parts = {
    base,
    bonus: expectedBonus(terms),
    signOn: index === 0 ? (signOn?.amount ?? 0) : 0,
    equity: equity ? vestedGrant(equity, to) - vestedGrant(equity, from) : 0,
    refreshers: equity ? vestedRefreshers(equity, to) - vestedRefreshers(equity, from) : 0,
  };
  return {
    ...parts,
    pay: parts.base + parts.bonus + parts.signOn + parts.equity + parts.refreshers,
    beside: {
      low: development + (remoteWorth?.low ?? 0),
      high: development + (remoteWorth?.high ?? 0),
    },
  };
}

/** A year's bonus: the target, at the rate that was paid out in past years where it is known. */
export function expectedBonus({ base, bonus }: OfferTerms): Usd {
  if (!bonus) return 0;
  const { target, payout = 100 } = bonus;
  return Math.round((base * target * payout) / 10_000);
}

/** Several years in one; `beside` adds up as well. */
export function sumOfYears(years: readonly OfferYear[]): OfferYear {
  const sum = (part: (year: OfferYear) => Usd) =>
    years.reduce((total, year) => total + part(year), 0);
  return {
    base: sum(({ base }) => base),
    bonus: sum(({ bonus }) => bonus),
    signOn: sum(({ signOn }) => signOn),
    equity: sum(({ equity }) => equity),
    refreshers: sum(({ refreshers }) => refreshers),
    pay: sum(({ pay }) => pay),
    beside: { low: sum(({ beside }) => beside.low), high: sum(({ beside }) => beside.high) },
  };
}

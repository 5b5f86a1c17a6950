import { vestedGrant, vestedRefreshers } from './equity-value';
import type { OfferTerms, SignOn, Usd } from './offer';
import { expectedBonus } from './offer-years';

/** What someone who leaves has had of an offer by then, in whole dollars. */
export interface LeavingAccount {
  base: Usd;
  /** Paid for whole years alone. */
  bonus: Usd;
  equity: Usd;
  /** What stays of the sign-on bonus. */
  signOn: Usd;
  /** What of it is to be paid back. */
  repaid: Usd;
  /** All that stays. */
  kept: Usd;
}

/** The account of leaving after so many whole months. */
export function leaveAfter(terms: OfferTerms, month: number): LeavingAccount {
  const { base, equity, signOn } = terms;
  const repaid = signOn ? repayment(signOn, month) : 0;
  const parts = {
    base: Math.round((base * month) / 12),
    bonus: Math.floor(month / 12) * expectedBonus(terms),
    equity: equity ? vestedGrant(equity, month) + vestedRefreshers(equity, month) : 0,
    signOn: (signOn?.amount ?? 0) - repaid,
  };
  return { ...parts, repaid, kept: parts.base + parts.bonus + parts.equity + parts.signOn };
}

/** What of a sign-on bonus must be paid back on leaving after so many whole months. */
export function repayment({ amount, clawback }: SignOn, month: number): Usd {
  if (!clawback || month >= clawback.months) return 0;
  if (clawback.kind === 'full') return amount;
  return Math.round((amount * (clawback.months - month)) / clawback.months);
}

import type { AnnualRange, AnnualUsd } from '@/posting/money';
import type { Offer } from '@/posting/profile';

/** US dollars, paid once or over several years. */
export type Usd = number;

/** 40 for 40%. */
export type Percent = number;

/** A day of the calendar: "2026-12-04". */
export type IsoDay = string;

/** A yearly bonus. */
export interface Bonus {
  /** Share of base salary at target. */
  target: Percent;
  /** What was paid out of the target in past years, 80 for 80%; absent where nobody told: the target is then taken. */
  payout?: Percent;
}

/** How often a grant vests once its cliff is reached. */
export type VestingRhythm = 'monthly' | 'quarterly' | 'annual';

/** When a grant becomes the user's own. */
export interface Vesting {
  months: number;
  /** Nothing vests before this month, and all that was due until then on it; 0 for none. */
  cliffMonths: number;
  rhythm: VestingRhythm;
  /** The share of each year where they differ ("40, 30, 20, 10"), one per year; absent for even vesting. */
  yearShares?: Percent[];
}

/** A grant at its value on paper, or as so many shares. */
export type Grant =
  | { kind: 'value'; total: Usd }
  /** `price` and `strike` (for options) keep their cents. */
  | { kind: 'shares'; shares: number; price: Usd; strike?: Usd };

/** Grants that the offer promises for each later year. */
export interface Refreshers {
  perYear: Usd;
  /** Each vests evenly, month by month, over so many months. */
  vestingMonths: number;
}

export interface Equity {
  grant: Grant;
  vesting: Vesting;
  /** Shares of a private company cannot be sold at their paper value. */
  company: 'public' | 'private';
  /** What the user takes off the paper value of a private company's shares; absent for nothing. */
  discount?: Percent;
  refreshers?: Refreshers;
  /** What has not vested vests when the company is sold. */
  acceleration?: boolean;
}

export interface SignOn {
  amount: Usd;
  /** What must be paid back on leaving earlier: all of it, or the months that are left. */
  clawback?: { months: number; kind: 'full' | 'prorated' };
}

/** A written offer. A part that it does not have is absent. */
export interface OfferTerms extends Offer {
  base: AnnualUsd;
  bonus?: Bonus;
  equity?: Equity;
  signOn?: SignOn;
  /** What a year of working remotely is worth to the user under this offer; absent where it is not remote, or worth nothing. */
  remoteWorth?: AnnualRange;
  /** Conference budget, learning stipend, a year. */
  development?: AnnualUsd;
  startDay?: IsoDay;
  /** The last day to answer. */
  deadline?: IsoDay;
  /** Everything else, in the user's words. */
  benefits?: string;
}

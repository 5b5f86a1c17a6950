import type { AnnualUsd } from '@/posting/money';
import type { Profile } from '@/posting/profile';
import type { Usd } from './offer';

/** Two figures that lie within this share of the larger one are too close to call. */
const TOO_CLOSE = 0.02;

export interface PayComparison {
  /** Which is more; null where they are too close to call. */
  ahead: 'first' | 'second' | null;
  /** The first less the second. */
  difference: Usd;
}

/** Compares two amounts over the same time. */
export function comparePay(first: Usd, second: Usd): PayComparison {
  const difference = first - second;
  const isClose = Math.abs(difference) <= TOO_CLOSE * Math.max(first, second);
  return { ahead: isClose ? null : difference > 0 ? 'first' : 'second', difference };
}

/** What the user earns now, as far as they told: in all where they did, else base salary alone. */
export interface CurrentPay {
  amount: AnnualUsd;
  /** With which of an offer's figures it is to be compared. */
  kind: 'total' | 'base';
}

/** Null where the profile tells of no pay. */
export function currentPay({ currentTotal, currentBase }: Profile): CurrentPay | null {
  if (currentTotal !== undefined) return { amount: currentTotal, kind: 'total' };
  return currentBase === undefined ? null : { amount: currentBase, kind: 'base' };
}

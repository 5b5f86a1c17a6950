import type { AnnualRange } from '@/posting/money';
import type { PayRange } from '@/posting/pay-range';
import type { PackPolicy } from './market-pack';

/** A posted range as annual pay in its own currency, not rounded. */
export interface AnnualPay extends AnnualRange {
  /** The end that is assumed from the other; null when both are posted. */
  assumedEnd: 'min' | 'max' | null;
}

/**
 * A posted range in pay per year. Where only one end is posted the other is assumed with the typical
 * posted spread (`policy.assumedSpread`).
 *
 * @returns null when neither end is a positive figure.
 */
export function annualize(range: PayRange, policy: PackPolicy): AnnualPay | null {
  const periods = policy.periodsPerYear[range.period];
  const min = isPay(range.min) ? range.min * periods : null;
  const max = isPay(range.max) ? range.max * periods : null;
  if (min !== null && max !== null) {
    return { low: Math.min(min, max), high: Math.max(min, max), assumedEnd: null };
  }
  if (max !== null) return { low: max / policy.assumedSpread, high: max, assumedEnd: 'min' };
  if (min !== null) return { low: min, high: min * policy.assumedSpread, assumedEnd: 'max' };
  return null;
}

function isPay(figure: number | null): figure is number {
  return figure !== null && Number.isFinite(figure) && figure > 0;
}

import type { PayPeriod } from '@/posting/pay-range';
import type { CurrencyCode } from '@/posting/money';
import { unitsPerUsd } from './currencies';

/** In US dollars: below the first or above the second, a figure of that period is a slip or no pay. */
const BOUNDS: Record<PayPeriod, [number, number]> = {
  hour: [5, 900],
  day: [40, 6_000],
  week: [150, 25_000],
  biweek: [300, 50_000],
  semimonth: [300, 50_000],
  month: [400, 100_000],
  year: [9_000, 5_000_000],
};

interface Amounts {
  min: number | null;
  max: number | null;
}

/** Whether the figures can be pay of that period at all. */
export function isPlausiblePay(
  amounts: Amounts,
  currency: CurrencyCode,
  period: PayPeriod,
): boolean {
  const [least, most] = BOUNDS[period];
  const unit = unitsPerUsd(currency);
  const ends = [amounts.min, amounts.max].filter((end) => end !== null);
  return (
    ends.length > 0 &&
    ends.every((end) => end >= least && end <= most * unit && end >= least * Math.min(unit, 10))
  );
}

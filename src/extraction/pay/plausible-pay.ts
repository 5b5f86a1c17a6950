import type { PayPeriod } from '@/posting/pay-range';
import type { CurrencyCode } from '@/posting/money';
import { unitsPerUsd } from './currencies';

/** In US dollars: below the first or above the second, a figure of that period is a slip or no pay. */
const BOUNDS: Record<PayPeriod, [number, number]> = {
  hour: [5, 900],
  day: [40, 6_000],
  week: [150, 12_000],
  biweek: [300, 24_000],
  semimonth: [300, 24_000],
  month: [400, 45_000],
  year: [9_000, 5_000_000],
};

/** The widest posted ranges are about sevenfold; ends further apart hide a slip. */
const WIDEST = 12;

/** From here up, a figure named as pay can only be for a year. In US dollars. */
const LEAST_ANNUAL = 15_000;

/** A pay range inside these bounds can only be for an hour. In US dollars. */
const HOURLY = { least: 7, most: 100 };

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
  if (ends.length === 0 || Math.max(...ends) > Math.min(...ends) * WIDEST) return false;
  return ends.every((end) => end >= least * Math.min(unit, 10) && end <= most * unit);
}

/** Where salaries are stated by the month, up to so much; above it, or where both are usual, nothing is assumed. */
const MONTHLY_CUSTOM: Record<CurrencyCode, [number, number]> = {
  PLN: [4_000, 60_000],
  CZK: [25_000, 200_000],
  SEK: [25_000, 110_000],
  NOK: [30_000, 110_000],
  DKK: [25_000, 110_000],
  HKD: [12_000, 80_000],
  SGD: [3_000, 14_000],
};

/** The period that a salary of this size and currency has by custom of its country; null where there is none. */
export function customaryPeriod({
  min,
  max,
  currency,
}: Amounts & { currency: CurrencyCode }): PayPeriod | null {
  const [least, most] = MONTHLY_CUSTOM[currency] ?? [Infinity, 0];
  return (min ?? max ?? 0) >= least && (max ?? min ?? Infinity) <= most ? 'month' : null;
}

/** The period of figures that are known to be pay, where their size leaves a single one possible; null otherwise. */
export function periodBySize({
  min,
  max,
  currency,
}: Amounts & { currency: CurrencyCode }): PayPeriod | null {
  const unit = unitsPerUsd(currency);
  const least = min ?? max ?? 0;
  const most = max ?? min ?? 0;
  if (least >= LEAST_ANNUAL * unit) return 'year';
  return unit === 1 && least >= HOURLY.least && most <= HOURLY.most ? 'hour' : null;
}

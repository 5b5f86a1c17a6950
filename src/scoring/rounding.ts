import type { AnnualUsd } from '@/posting/money';

/** Annual dollars as shown: whole, half up. */
export function wholeDollars(amount: AnnualUsd): AnnualUsd {
  return nearest(amount, 1);
}

/**
 * The nearest multiple of `unit`, half up.
 *
 * The amount is taken as computed, without tidying binary fractions first: the worked cases count
 * 350,000 x 1.15 (just under 402,500 in binary) as 400,000 to the nearest 5,000.
 */
export function nearest(amount: number, unit: number): number {
  return Math.floor(amount / unit + 0.5) * unit;
}

/** A ratio to three decimals, never minus zero. */
export function thousandths(ratio: number): number {
  return Math.round(ratio * 1000) / 1000 + 0;
}

import type { AnnualRange, AnnualUsd } from '@/posting/money';

/** The middle of a range. */
export function midpoint(range: AnnualRange): AnnualUsd {
  return (range.low + range.high) / 2;
}

import type { AnnualRange, AnnualUsd } from '@/posting/money';

/** An amount to the dollar: "$264,500". */
export function wholeAmount(amount: AnnualUsd): string {
  return `$${amount.toLocaleString('en-US')}`;
}

/** A range to the dollar: "$264,500–$392,000"; "$250,000–$350,000+" for an open-ended band. */
export function wholeRange({
  low,
  high,
  openEnded,
}: AnnualRange & { openEnded?: boolean }): string {
  return `${wholeAmount(low)}–${wholeAmount(high)}${openEnded ? '+' : ''}`;
}

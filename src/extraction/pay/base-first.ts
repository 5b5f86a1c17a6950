import type { PayRange } from '@/posting/pay-range';

/** The ranges as posted, base pay before everything else. */
export function baseFirst(ranges: PayRange[]): PayRange[] {
  const base = ranges.filter((range) => range.component === 'base');
  return [...base, ...ranges.filter((range) => range.component !== 'base')];
}

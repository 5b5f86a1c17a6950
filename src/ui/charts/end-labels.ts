import { labelWidth } from '@/ui/charts/range-layout';

const GAP = 4;

/**
 * Where the labels of a bar's two ends begin, in pixels: under their ends, apart from each other and within the picture.
 *
 * @param low pixels of the lower end
 * @param high pixels of the upper end
 * @param width pixels of the picture
 */
export function endLabels(
  words: { low: string; high: string },
  low: number,
  high: number,
  width: number,
): { low: number; high: number } {
  const taken = { low: labelWidth(words.low), high: labelWidth(words.high) };
  const middle = (low + high) / 2;
  const under = {
    low: Math.min(low, middle - GAP / 2 - taken.low),
    high: Math.max(high - taken.high, middle + GAP / 2),
  };
  const left = Math.max(0, Math.min(under.low, width - taken.low - GAP - taken.high));
  const right = Math.min(width - taken.high, Math.max(under.high, left + taken.low + GAP));
  return { low: left, high: right };
}

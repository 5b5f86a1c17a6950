import { ticks } from 'd3-array';
import type { AnnualUsd } from '@/posting/money';

/** A common axis for pay: dollars to pixels, and the round figures to print under it. */
export interface RangeScale {
  /** Pixels from the left edge, to a tenth. */
  x: (usd: AnnualUsd) => number;
  ticks: AnnualUsd[];
  width: number;
}

/** Room beside the outermost figures, as a share of what they span; an open end fades out in it. */
const MARGIN = 0.07;
/** Where all figures are one: what is shown on either side of it, as a share of it. */
const AROUND_ONE = 0.1;
/** A tick label ("$1.25M") with air around it. */
const PIXELS_PER_TICK = 76;

/**
 * The axis that shows all the given figures. It need not start at zero: ends are read off it, not lengths.
 *
 * @param figures annual USD, any order; with none, the axis runs from 0 to 1.
 * @param width pixels
 */
export function rangeScale(figures: AnnualUsd[], width: number): RangeScale {
  const [low, high] = domain(figures);
  return {
    x: (usd) => Math.round(((usd - low) / (high - low)) * width * 10) / 10,
    ticks: ticks(low, high, Math.max(2, Math.floor(width / PIXELS_PER_TICK))),
    width,
  };
}

function domain(figures: AnnualUsd[]): [AnnualUsd, AnnualUsd] {
  if (figures.length === 0) return [0, 1];
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  const around = high > low ? (high - low) * MARGIN : Math.max(Math.abs(high) * AROUND_ONE, 1);
  return [Math.max(0, low - around), high + around];
}

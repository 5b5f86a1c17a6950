import { ticks } from 'd3-array';
import { formatAnnual } from '@/words/format-money';
import { labelWidth } from './range-layout';

/** What a year's pay is made of, from the bottom up; each part has a colour and a pattern of its own. */
export const PAY_PARTS = ['base', 'bonus', 'signOn', 'equity', 'refreshers'] as const;

export type PayPart = (typeof PAY_PARTS)[number];

export type StackedYear = Record<PayPart, number> & { pay: number };

interface PartBox {
  part: PayPart;
  y: number;
  height: number;
}

interface YearBox {
  x: number;
  width: number;
  parts: PartBox[];
  total: string;
  totalY: number;
}

/** Everything that the picture draws, in pixels from its top left. */
export interface StackedYearsLayout {
  width: number;
  height: number;
  years: YearBox[];
  ticks: { label: string; y: number }[];
  /** Left edge of the bars, and where they stand. */
  plotX: number;
  baseY: number;
}

const HEIGHT = 210;
const TOP = 20;
const BOTTOM = 22;
const TICK_GAP = 8;
/** How much of its place a bar takes. */
const FILLED = 0.62;

/**
 * Bars that stand on zero, one per year: lengths are compared, so nothing of them is cut off.
 *
 * @param width pixels
 */
export function stackedYearsLayout(
  years: readonly StackedYear[],
  width: number,
): StackedYearsLayout {
  const most = Math.max(1, ...years.map(({ pay }) => pay));
  const baseY = HEIGHT - BOTTOM;
  const y = (usd: number): number => Math.round((baseY - (usd / most) * (baseY - TOP)) * 10) / 10;
  const tickBoxes = ticks(0, most, 4).map((usd) => ({ label: formatAnnual(usd), y: y(usd) }));
  const plotX = Math.max(...tickBoxes.map(({ label }) => labelWidth(label))) + TICK_GAP;
  const place = (width - plotX) / Math.max(1, years.length);
  return {
    width,
    height: HEIGHT,
    plotX,
    baseY,
    ticks: tickBoxes,
    years: years.map((year, index) => ({
      x: plotX + place * index + (place * (1 - FILLED)) / 2,
      width: place * FILLED,
      parts: partBoxes(year, y),
      total: formatAnnual(year.pay),
      totalY: y(year.pay) - 6,
    })),
  };
}

function partBoxes(year: StackedYear, y: (usd: number) => number): PartBox[] {
  let below = 0;
  return PAY_PARTS.flatMap((part) => {
    const from = below;
    below += year[part];
    const height = y(from) - y(below);
    return height > 0 ? [{ part, y: y(below), height }] : [];
  });
}

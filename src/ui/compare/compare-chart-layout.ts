import { formatAnnual } from '@/posting/format-money';
import type { AnnualUsd } from '@/posting/money';
import type { PostingKey } from '@/posting/posting';
import type { Assessment } from '@/scoring/assessment';
import type { BarBox, RangeMark } from '@/ui/charts/range-layout';
import { labelWidth } from '@/ui/charts/range-layout';
import { rangeScale } from '@/ui/charts/range-scale';
import type { RangeScale } from '@/ui/charts/range-scale';
import type { CompareRow } from './compare-row';

/** Height of one posting's strip, in pixels. */
export const STRIP_HEIGHT = 30;

/** Where each range stands in a strip: the market as a band over its height, the others inside it. */
const LANES = {
  market: { y: 3, height: 24 },
  posted: { y: 6, height: 8 },
  counter: { y: 17, height: 7 },
} as const;

/** A range of one figure is still seen. */
const MIN_WIDTH = 4;

/** One posting's ranges, in pixels. */
export interface Strip {
  row: CompareRow;
  bars: BarBox[];
}

/** All saved postings on one axis, in pixels. */
export interface ChartLayout {
  /** By the posting's key, those that have a figure. */
  strips: Map<PostingKey, Strip>;
  /** Where each gridline stands, and where the middle of its label does, moved so that it stays on the axis. */
  ticks: { label: string; x: number; labelX: number }[];
  /** How many postings have no figure to draw. */
  undrawn: number;
}

/**
 * Places every posting's market band, posted range and counter range on a common axis.
 *
 * @param width pixels of the axis
 */
export function compareChartLayout(rows: CompareRow[], width: number): ChartLayout {
  const drawn = rows
    .map((row) => ({ row, marks: rangeMarks(row.assessment) }))
    .filter(({ marks }) => marks.length > 0);
  const scale = rangeScale(
    drawn.flatMap(({ marks }) => marks.flatMap(({ low, high }) => [low, high])),
    width,
  );
  return {
    strips: new Map(
      drawn.map(({ row, marks }) => [
        row.saved.key,
        { row, bars: marks.map((mark) => barBox(mark, scale.x(mark.low), scale.x(mark.high))) },
      ]),
    ),
    ticks: drawn.length > 0 ? scale.ticks.map((usd) => tick(usd, scale)) : [],
    undrawn: rows.length - drawn.length,
  };
}

function tick(usd: AnnualUsd, { x, width }: RangeScale): ChartLayout['ticks'][number] {
  const label = formatAnnual(usd);
  const half = labelWidth(label) / 2;
  return { label, x: x(usd), labelX: Math.min(Math.max(x(usd), half), width - half) };
}

function rangeMarks({ market, basePay, assumedEnd, counter }: Assessment): RangeMark[] {
  const marks: RangeMark[] = [];
  if (market) marks.push({ role: 'market', ...market });
  if (basePay) marks.push({ role: 'posted', low: basePay.min, high: basePay.max, assumedEnd });
  if (counter) marks.push({ role: 'counter', ...counter });
  return marks;
}

function barBox(mark: RangeMark, low: number, high: number): BarBox {
  const width = Math.max(high - low, MIN_WIDTH);
  return { mark, x: (low + high - width) / 2, width, ...LANES[mark.role] };
}

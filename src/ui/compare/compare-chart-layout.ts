import { formatAnnual } from '@/words/format-money';
import type { AnnualUsd } from '@/posting/money';
import type { RowAssessment } from '@/storage/saved-row';
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

/** The common axis of many postings, in pixels. */
export interface ChartAxis {
  scale: RangeScale;
  /** Where each gridline stands, and where the middle of its label does, moved so that it stays on the axis. */
  ticks: { label: string; x: number; labelX: number }[];
  /** The postings that have a figure to draw, in the order given. */
  drawn: CompareRow[];
  /** How many have none. */
  undrawn: number;
}

/** @param width pixels of the axis */
export function chartAxis(rows: readonly CompareRow[], width: number): ChartAxis {
  const drawn: CompareRow[] = [];
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows) {
    const marks = rangeMarks(row.saved.assessment);
    if (marks.length > 0) drawn.push(row);
    for (const mark of marks) {
      low = Math.min(low, mark.low);
      high = Math.max(high, mark.high);
    }
  }
  const scale = rangeScale(drawn.length > 0 ? [low, high] : [], width);
  return {
    scale,
    ticks: drawn.length > 0 ? scale.ticks.map((usd) => tick(usd, scale)) : [],
    drawn,
    undrawn: rows.length - drawn.length,
  };
}

/** A posting's market band, posted range and counter range on the common axis. */
export function stripBars({ saved }: CompareRow, scale: RangeScale): BarBox[] {
  return rangeMarks(saved.assessment).map((mark) =>
    barBox(mark, scale.x(mark.low), scale.x(mark.high)),
  );
}

function tick(usd: AnnualUsd, { x, width }: RangeScale): ChartAxis['ticks'][number] {
  const label = formatAnnual(usd);
  const half = labelWidth(label) / 2;
  return { label, x: x(usd), labelX: Math.min(Math.max(x(usd), half), width - half) };
}

function rangeMarks({ market, basePay, assumedEnd, counter }: RowAssessment): RangeMark[] {
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

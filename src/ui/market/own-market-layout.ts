import { formatAnnual } from '@/words/format-money';
import { labelWidth } from '@/ui/charts/range-layout';
import { rangeScale } from '@/ui/charts/range-scale';
import { ownMarketRowWords } from './own-market-row-words';
import type { OwnMarketRow } from './own-market-rows';

/** Everything that the chart draws, in pixels from its top left. */
export interface OwnMarketLayout {
  width: number;
  height: number;
  rows: {
    row: OwnMarketRow;
    /** Left edge of the label: places stand further in. */
    labelX: number;
    textY: number;
    words: string;
    /** From the lower to the upper quartile; null with too few. */
    box: { x: number; y: number; width: number; medianX: number } | null;
  }[];
  ticks: { label: string; x: number }[];
  axisY: number;
}

export const BOX_HEIGHT = 12;
const ROW_TEXT = 18;
const ROW_GAP = 8;
const LEVEL_GAP = 8;
const INDENT = 16;
const AXIS = 19;
const LEAST_BOX = 4;

/** Places rows, boxes and ticks on one axis; a row without figures takes the height of its words. */
export function ownMarketLayout(rows: OwnMarketRow[], width: number): OwnMarketLayout {
  const figures = rows.flatMap(({ spread }) => (spread ? [spread.lower, spread.upper] : []));
  const scale = rangeScale(figures, width);
  let y = 0;
  const placed = rows.map((row, index) => {
    if (!row.isPlace && index > 0) y += LEVEL_GAP;
    const textY = y + 12;
    y += ROW_TEXT;
    const box = row.spread && boxOf(row.spread, y, scale.x);
    y += box ? BOX_HEIGHT + ROW_GAP : 2;
    return { row, labelX: row.isPlace ? INDENT : 0, textY, words: ownMarketRowWords(row), box };
  });
  const hasAxis = figures.length > 0;
  return {
    width,
    height: hasAxis ? y + AXIS : y,
    rows: placed,
    ticks: hasAxis
      ? scale.ticks
          .map((usd) => ({ label: formatAnnual(usd), x: scale.x(usd) }))
          .filter(({ label, x }) => {
            const half = labelWidth(label) / 2;
            return x >= half && x <= width - half;
          })
      : [],
    axisY: y,
  };
}

function boxOf(
  { lower, median, upper }: NonNullable<OwnMarketRow['spread']>,
  y: number,
  x: (usd: number) => number,
) {
  const width = Math.max(x(upper) - x(lower), LEAST_BOX);
  return { x: (x(lower) + x(upper) - width) / 2, y, width, medianX: x(median) };
}

import { formatAnnual } from '@/words/format-money';
import type { AnnualUsd } from '@/posting/money';
import { t } from '@/words/t';
import { rangeScale } from './range-scale';

/** What a range is: each role has a colour and a pattern of its own. */
export type RangeRole = 'posted' | 'market' | 'counter';

/** One range of a row, annual USD. */
export interface RangeMark {
  role: RangeRole;
  low: AnnualUsd;
  high: AnnualUsd;
  /** The range goes on above `high` ("$350K+"). */
  openEnded?: boolean;
  /** The end that nobody stated. */
  assumedEnd?: 'min' | 'max' | null;
}

/** A row of the picture: a name, the figures in words, and its ranges, each in a lane of its own. */
export interface RangeRow {
  id: string;
  label: string;
  value: string;
  marks: RangeMark[];
}

/** A single figure, drawn as a line through all rows and named under the axis. */
export interface RangeMarker {
  id: string;
  name: string;
  usd: AnnualUsd;
  /** Drawn dashed, so that two lines are told apart without their labels. */
  dashed?: boolean;
}

/** A band shown as a column behind all rows, to compare them with. */
export interface Backdrop {
  low: AnnualUsd;
  high: AnnualUsd;
  openEnded: boolean;
}

export interface BarBox {
  mark: RangeMark;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface RowBox {
  row: RangeRow;
  textY: number;
  bars: BarBox[];
}

interface MarkerBox {
  marker: RangeMarker;
  /** The name with its figure. */
  label: string;
  /** Where the line stands. */
  x: number;
  /** Where the key under the axis names it: a sample of the line, and the label after it. */
  keyX: number;
  keyY: number;
}

interface TickBox {
  label: string;
  x: number;
}

/** Everything that the picture draws, in pixels from its top left. */
export interface RangeLayout {
  width: number;
  height: number;
  rows: RowBox[];
  /** Only those whose label stands inside the picture. */
  ticks: TickBox[];
  markers: MarkerBox[];
  /** The band behind all rows; null when there is none. */
  backdrop: { x: number; width: number } | null;
  /** Bottom of the rows: the axis stands there. */
  axisY: number;
}

const ROW_TEXT = 18;
const LANE = 12;
const LANE_GAP = 3;
const ROW_GAP = 6;
const AXIS = 19;
const KEY_LINE = 16;
/** From a line's sample in the key to its label. */
export const KEY_SAMPLE = 8;
const KEY_GAP = 16;
/** A very narrow range is still seen. */
const MIN_BAR = 4;
/** Width of one character of a label: on the wide side for any interface font. */
const CHARACTER = 6.6;

/**
 * Places rows, bars, ticks and labels, so that no label runs over another or out of the picture.
 *
 * @param width pixels
 */
export function rangeLayout(
  rows: RangeRow[],
  markers: RangeMarker[],
  width: number,
  backdrop: Backdrop | null = null,
): RangeLayout {
  const figures = [
    ...rows.flatMap((row) => row.marks.flatMap((mark) => [mark.low, mark.high])),
    ...markers.map((marker) => marker.usd),
    ...(backdrop ? [backdrop.low, backdrop.high] : []),
  ];
  const scale = rangeScale(figures, width);

  let y = 0;
  const rowBoxes = rows.map((row) => {
    const textY = y + 12;
    y += ROW_TEXT;
    const bars = row.marks.map((mark) => {
      const bar = barBox(mark, scale.x(mark.low), scale.x(mark.high), y);
      y += LANE + LANE_GAP;
      return bar;
    });
    y += ROW_GAP - LANE_GAP;
    return { row, textY, bars };
  });

  const axisY = y;
  const markerBoxes = placeMarkers(markers, scale.x, width, axisY + AXIS + 12);
  const lastKey = markerBoxes.at(-1);
  return {
    width,
    height: lastKey ? lastKey.keyY + 4 : axisY + AXIS,
    rows: rowBoxes,
    ticks: scale.ticks
      .map((usd) => ({ label: formatAnnual(usd), x: scale.x(usd) }))
      .filter(({ label, x }) => x >= labelWidth(label) / 2 && x <= width - labelWidth(label) / 2),
    markers: markerBoxes,
    backdrop: backdrop && {
      x: scale.x(backdrop.low),
      width: (backdrop.openEnded ? width : scale.x(backdrop.high)) - scale.x(backdrop.low),
    },
    axisY,
  };
}

/** Pixels that a label takes at the picture's text size; never less than it really takes. */
export function labelWidth(label: string): number {
  return label.length * CHARACTER;
}

function barBox(mark: RangeMark, low: number, high: number, y: number): BarBox {
  const width = Math.max(high - low, MIN_BAR);
  return { mark, x: (low + high - width) / 2, y, width, height: LANE };
}

/** The key runs from left to right, lowest figure first, and goes on in a new line where the next label has no room. */
function placeMarkers(
  markers: RangeMarker[],
  x: (usd: AnnualUsd) => number,
  width: number,
  firstY: number,
): MarkerBox[] {
  let keyX = 0;
  let keyY = firstY;
  return markers
    .toSorted((a, b) => a.usd - b.usd)
    .map((marker) => {
      const label = t('shared.chart.marker', {
        name: marker.name,
        amount: formatAnnual(marker.usd),
      });
      const taken = KEY_SAMPLE + labelWidth(label);
      if (keyX > 0 && keyX + taken > width) {
        keyX = 0;
        keyY += KEY_LINE;
      }
      const box = { marker, label, x: x(marker.usd), keyX, keyY };
      keyX += taken + KEY_GAP;
      return box;
    });
}

import { formatAnnual } from '@/posting/format-money';
import type { AnnualUsd } from '@/posting/money';
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

export interface RowBox {
  row: RangeRow;
  textY: number;
  bars: BarBox[];
}

export interface MarkerBox {
  marker: RangeMarker;
  /** The name with its figure. */
  label: string;
  /** Where the line stands. */
  x: number;
  /** Where the middle of the label stands; moved so that it stays inside the picture. */
  labelX: number;
  labelY: number;
}

/** Everything that the picture draws, in pixels from its top left. */
export interface RangeLayout {
  width: number;
  height: number;
  rows: RowBox[];
  ticks: { usd: AnnualUsd; x: number }[];
  markers: MarkerBox[];
  /** The band behind all rows; null when there is none. */
  backdrop: { x: number; width: number } | null;
  /** Bottom of the rows: the axis stands there. */
  axisY: number;
}

const ROW_TEXT = 18;
const LANE = 12;
const LANE_GAP = 3;
const ROW_GAP = 8;
const AXIS = 18;
const MARKER_LINE = 16;
/** A range of one figure is still seen. */
const MIN_BAR = 4;
/** Width of one character of a label: on the wide side for any interface font. */
const CHARACTER = 6.6;
const LABEL_GAP = 10;

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
  const markerBoxes = placeMarkers(markers, scale.x, width, axisY + AXIS + 14);
  const lowest = Math.max(axisY + AXIS, ...markerBoxes.map((box) => box.labelY + 4));
  return {
    width,
    height: lowest,
    rows: rowBoxes,
    ticks: scale.ticks.map((usd) => ({ usd, x: scale.x(usd) })),
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

/** The middle of a label that wants to stand at `x`, kept inside the picture. */
export function insideX(x: number, label: string, width: number): number {
  const half = Math.min(labelWidth(label), width) / 2;
  return Math.min(Math.max(x, half), width - half);
}

function barBox(mark: RangeMark, low: number, high: number, y: number): BarBox {
  const width = Math.max(high - low, MIN_BAR);
  return { mark, x: (low + high - width) / 2, y, width, height: LANE };
}

/** Labels go from left to right, each on the first line where it has room. */
function placeMarkers(
  markers: RangeMarker[],
  x: (usd: AnnualUsd) => number,
  width: number,
  firstY: number,
): MarkerBox[] {
  const lineEnds: number[] = [];
  return markers
    .toSorted((a, b) => a.usd - b.usd)
    .map((marker) => {
      const label = `${marker.name} ${formatAnnual(marker.usd)}`;
      const labelX = insideX(x(marker.usd), label, width);
      const half = labelWidth(label) / 2;
      const free = lineEnds.findIndex((end) => labelX - half >= end + LABEL_GAP);
      const line = free === -1 ? lineEnds.length : free;
      lineEnds[line] = labelX + half;
      return { marker, label, x: x(marker.usd), labelX, labelY: firstY + line * MARKER_LINE };
    });
}

import { memo, useId, useMemo } from 'react';
import type { CSSProperties } from 'react';
import { VERDICT_SHAPES } from '@/scoring/wording';
import { RangeBar } from '@/ui/charts/range-bar';
import type { RangeRole } from '@/ui/charts/range-layout';
import { useElementWidth } from '@/ui/hooks/use-element-width';
import type { CompareRow } from './compare-row';
import { compareChartLayout, STRIP_HEIGHT } from './compare-chart-layout';
import type { ChartLayout, Strip } from './compare-chart-layout';
import { postedWords, rangeWords, verdictWords } from './row-words';

const USUAL_WIDTH = 640;
const AXIS_HEIGHT = 22;

const VERDICT_INK = {
  below: 'text-below',
  at: 'text-at',
  above: 'text-above',
  unknown: 'text-unknown',
} as const;

/**
 * Every saved posting as a strip on a common axis: posted range and counter range over the market band.
 *
 * @param rows all postings, the same array until something changes
 * @param sorted the same postings in the order to show them in
 */
export function CompareChart({ rows, sorted }: { rows: CompareRow[]; sorted: CompareRow[] }) {
  const titleId = useId();
  const { ref, width } = useElementWidth(USUAL_WIDTH);
  const layout = useMemo(() => compareChartLayout(rows, width), [rows, width]);
  const gridlines = useMemo(() => gridlineStyle(layout.ticks), [layout]);
  const strips = sorted
    .map(({ saved }) => layout.strips.get(saved.key))
    .filter((s) => s !== undefined);
  return (
    <figure
      aria-labelledby={titleId}
      className="m-0 grid grid-cols-1 gap-3 rounded-xl border border-line bg-surface p-4 sm:p-5 print:border-0 print:p-0"
    >
      <figcaption className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id={titleId} className="m-0 text-base font-semibold">
          All on one axis
        </h2>
        <Legend />
      </figcaption>
      <ul className="m-0 grid list-none grid-cols-1 gap-x-4 p-0 sm:grid-cols-[minmax(0,15rem)_minmax(0,1fr)] lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
        <li aria-hidden className="contents">
          <span className="max-sm:hidden" />
          <div ref={ref}>
            <Axis ticks={layout.ticks} width={width} />
          </div>
        </li>
        {strips.map((strip) => (
          <StripItem key={strip.row.saved.key} strip={strip} width={width} gridlines={gridlines} />
        ))}
      </ul>
      {layout.undrawn > 0 && (
        <p className="m-0 text-sm text-ink-2">
          {layout.undrawn === 1
            ? 'One posting has no figure to draw.'
            : `${layout.undrawn} postings have no figure to draw.`}
        </p>
      )}
    </figure>
  );
}

/** Drawn anew only when the posting or the axis changes, not when the order does. */
const StripItem = memo(function StripItem({
  strip: { row, bars },
  width,
  gridlines,
}: {
  strip: Strip;
  width: number;
  gridlines: CSSProperties;
}) {
  return (
    <li className="contents">
      <StripLabel row={row} />
      <svg
        aria-hidden
        width={width}
        height={STRIP_HEIGHT}
        style={gridlines}
        className="block overflow-visible border-line bg-repeat-x max-sm:mb-2 sm:border-t print:max-w-full"
      >
        {bars.map((bar) => (
          <RangeBar key={bar.mark.role} bar={bar} edge={width} />
        ))}
      </svg>
    </li>
  );
});

/** A line at every tick, as one background: ticks stand at equal distances. */
function gridlineStyle([first, second]: ChartLayout['ticks']): CSSProperties {
  if (!first) return {};
  return {
    backgroundImage: 'linear-gradient(to right, var(--color-line) 1px, transparent 1px)',
    backgroundSize: `${second ? second.x - first.x : STRIP_HEIGHT * 1000}px 100%`,
    backgroundPositionX: first.x,
  };
}

function StripLabel({ row }: { row: CompareRow }) {
  const { saved, assessment } = row;
  return (
    <div className="flex min-w-0 items-center gap-2 border-line text-sm sm:border-t">
      <span aria-hidden className={`w-4 shrink-0 text-center ${VERDICT_INK[assessment.verdict]}`}>
        {VERDICT_SHAPES[assessment.verdict]}
      </span>
      <span className="truncate" title={saved.posting.title}>
        <span className="font-medium">{saved.posting.title}</span>{' '}
        <span className="text-ink-2">{saved.posting.company}</span>
      </span>
      <span className="sr-only">
        {verdictWords(assessment)}. Posted {postedWords(row)}, market{' '}
        {rangeWords(assessment.market)}, counter {rangeWords(assessment.counter)}.
      </span>
    </div>
  );
}

function Axis({ ticks, width }: { ticks: ChartLayout['ticks']; width: number }) {
  return (
    <svg
      width={width}
      height={AXIS_HEIGHT}
      className="block overflow-visible text-[11px] tabular-nums print:max-w-full"
    >
      {ticks.map(({ label, labelX }) => (
        <text key={label} x={labelX} y={14} textAnchor="middle" className="fill-ink-2">
          {label}
        </text>
      ))}
    </svg>
  );
}

const LEGEND: { role: RangeRole; label: string; height: number }[] = [
  { role: 'market', label: 'Market band', height: 14 },
  { role: 'posted', label: 'Posted', height: 8 },
  { role: 'counter', label: 'Your counter', height: 7 },
];

function Legend() {
  return (
    <ul aria-hidden className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-sm text-ink-2">
      {LEGEND.map(({ role, label, height }) => (
        <li key={role} className="inline-flex items-center gap-1.5">
          <svg width={26} height={16}>
            <RangeBar
              bar={{
                mark: { role, low: 0, high: 1 },
                x: 1,
                y: (16 - height) / 2,
                width: 24,
                height,
              }}
              edge={26}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

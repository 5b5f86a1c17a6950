import { useId } from 'react';
import { VERDICT_SHAPES } from '@/scoring/wording';
import { RangeBar } from '@/ui/charts/range-bar';
import type { RangeRole } from '@/ui/charts/range-layout';
import { useElementWidth } from '@/ui/hooks/use-element-width';
import type { CompareRow } from './compare-row';
import { compareChartLayout, STRIP_HEIGHT } from './compare-chart-layout';
import type { ChartLayout } from './compare-chart-layout';
import { postedWords, rangeWords, verdictWords } from './row-words';

const USUAL_WIDTH = 640;
const AXIS_HEIGHT = 22;

const VERDICT_INK = {
  below: 'text-below',
  at: 'text-at',
  above: 'text-above',
  unknown: 'text-unknown',
} as const;

/** Every saved posting as a strip on a common axis: posted range and counter range over the market band. */
export function CompareChart({ rows }: { rows: CompareRow[] }) {
  const titleId = useId();
  const { ref, width } = useElementWidth(USUAL_WIDTH);
  const layout = compareChartLayout(rows, width);
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
            <Axis layout={layout} width={width} />
          </div>
        </li>
        {layout.strips.map(({ row, bars }) => (
          <li key={row.saved.key} className="contents">
            <StripLabel row={row} />
            <svg
              aria-hidden
              width={width}
              height={STRIP_HEIGHT}
              className="block overflow-visible border-line max-sm:mb-2 sm:border-t print:max-w-full"
            >
              <Grid layout={layout} />
              {bars.map((bar) => (
                <RangeBar key={bar.mark.role} bar={bar} edge={width} />
              ))}
            </svg>
          </li>
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

function Axis({ layout, width }: { layout: ChartLayout; width: number }) {
  return (
    <svg
      width={width}
      height={AXIS_HEIGHT}
      className="block overflow-visible text-[11px] tabular-nums print:max-w-full"
    >
      {layout.ticks.map(({ label, labelX }) => (
        <text key={label} x={labelX} y={14} textAnchor="middle" className="fill-ink-2">
          {label}
        </text>
      ))}
    </svg>
  );
}

function Grid({ layout }: { layout: ChartLayout }) {
  return layout.ticks.map(({ label, x }) => (
    <line key={label} x1={x} x2={x} y1={0} y2={STRIP_HEIGHT} className="stroke-line" />
  ));
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

import { memo, useId, useMemo } from 'react';
import type { CSSProperties } from 'react';
import { VERDICT_SHAPES } from '@/words/verdict-words';
import { RangeBar } from '@/ui/charts/range-bar';
import type { RangeScale } from '@/ui/charts/range-scale';
import { formatCount } from '@/words/format-number';
import { useElementWidth } from '@/ui/hooks/use-element-width';
import { ChartLegend } from './chart-legend';
import { chartAxis, STRIP_HEIGHT, stripBars } from './compare-chart-layout';
import type { ChartAxis } from './compare-chart-layout';
import type { CompareRow } from './compare-row';
import { postedWords, printedWords, rangeWords, verdictWords } from './row-words';
import { usePrinting } from './use-printing';
import { PRINTED_UP_TO, useRowWindow } from './use-row-window';
import { VERDICT_INK } from './verdict-ink';
import { t } from '@/words/t';

const USUAL_WIDTH = 640;
const AXIS_HEIGHT = 22;

const LINE =
  'grid grid-cols-[minmax(0,11rem)_minmax(0,1fr)] gap-x-3 md:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]';

/**
 * Postings as strips on a common axis, in the order given: posted range and counter range over the market band. Of a
 * long list, those in view are drawn; the axis is that of all.
 */
export function CompareChart({ rows }: { rows: CompareRow[] }) {
  const titleId = useId();
  const isPrinting = usePrinting();
  const { ref, width } = useElementWidth(USUAL_WIDTH);
  const { scale, ticks, drawn, undrawn } = useMemo(() => chartAxis(rows, width), [rows, width]);
  const gridlines = useMemo(() => gridlineStyle(ticks), [ticks]);
  const {
    ref: scroller,
    items,
    height,
  } = useRowWindow({
    count: drawn.length,
    rowHeight: STRIP_HEIGHT,
    isPrinting,
  });
  return (
    <figure
      aria-labelledby={titleId}
      className="m-0 grid grid-cols-1 gap-3 rounded-xl border border-line bg-surface p-4 sm:p-5 print:border-0 print:p-0"
    >
      <figcaption className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id={titleId} className="m-0 text-base font-semibold">
          {t('compare.chart.title')}
        </h2>
        <ChartLegend />
      </figcaption>
      <section
        ref={scroller}
        // Scrolls by keyboard where it is longer than the window, so it takes the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-labelledby={titleId}
        className="max-h-[max(24rem,calc(100dvh-18rem))] overflow-x-hidden overflow-y-auto print:max-h-none print:overflow-visible"
      >
        <div aria-hidden className={`${LINE} sticky top-0 z-10 bg-surface`}>
          <span />
          <div ref={ref}>
            <Axis ticks={ticks} width={width} />
          </div>
        </div>
        <ul className="relative m-0 list-none p-0" style={{ height }}>
          {items.map(({ index, start }) => {
            const row = drawn[index];
            return (
              row && (
                <StripItem
                  key={row.saved.key}
                  row={row}
                  scale={scale}
                  top={start}
                  gridlines={gridlines}
                />
              )
            );
          })}
        </ul>
      </section>
      {undrawn > 0 && (
        <p className="m-0 text-sm text-ink-2">
          {t('compare.chart.undrawn', undrawn, { count: formatCount(undrawn) })}
        </p>
      )}
      {isPrinting && drawn.length > PRINTED_UP_TO && (
        <p className="m-0">{printedWords(PRINTED_UP_TO, drawn.length)}</p>
      )}
    </figure>
  );
}

/** Drawn anew only when the posting, its place or the axis changes. */
const StripItem = memo(function StripItem({
  row,
  scale,
  top,
  gridlines,
}: {
  row: CompareRow;
  scale: RangeScale;
  /** pixels */
  top: number;
  gridlines: CSSProperties;
}) {
  return (
    <li className={`${LINE} absolute inset-x-0`} style={{ top, height: STRIP_HEIGHT }}>
      <StripLabel row={row} />
      <svg
        aria-hidden
        width={scale.width}
        height={STRIP_HEIGHT}
        style={gridlines}
        className="block overflow-visible border-t border-line bg-repeat-x print:max-w-full"
      >
        {stripBars(row, scale).map((bar) => (
          <RangeBar key={bar.mark.role} bar={bar} edge={scale.width} />
        ))}
      </svg>
    </li>
  );
});

/** A line at every tick, as one background: ticks stand at equal distances. */
function gridlineStyle([first, second]: ChartAxis['ticks']): CSSProperties {
  if (!first) return {};
  return {
    backgroundImage: 'linear-gradient(to right, var(--color-line) 1px, transparent 1px)',
    backgroundSize: `${second ? second.x - first.x : STRIP_HEIGHT * 1000}px 100%`,
    backgroundPositionX: first.x,
  };
}

function StripLabel({ row: { saved } }: { row: CompareRow }) {
  const { posting, assessment } = saved;
  return (
    <div className="flex min-w-0 items-center gap-2 border-t border-line text-sm">
      <span aria-hidden className={`w-4 shrink-0 text-center ${VERDICT_INK[assessment.verdict]}`}>
        {VERDICT_SHAPES[assessment.verdict]}
      </span>
      <span className="truncate" title={posting.title}>
        <span className="font-medium">{posting.title}</span>{' '}
        <span className="text-ink-2">{posting.company}</span>
      </span>
      <span className="sr-only">
        {t('compare.chart.strip', {
          verdict: verdictWords(assessment),
          posted: postedWords(saved),
          market: rangeWords(assessment.market),
          counter: rangeWords(assessment.counter),
        })}
      </span>
    </div>
  );
}

function Axis({ ticks, width }: { ticks: ChartAxis['ticks']; width: number }) {
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

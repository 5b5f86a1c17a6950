import { Drawing } from './drawing';
import { stackedYearsLayout } from './stacked-years-layout';
import type { PayPart, StackedYear, StackedYearsLayout } from './stacked-years-layout';

const FILL: Record<PayPart, string> = {
  base: 'fill-posted',
  bonus: 'fill-market',
  signOn: 'fill-at',
  equity: 'fill-counter',
  refreshers: 'fill-counter/50 stroke-counter',
};

/**
 * The pay of each year as a bar of its parts. The figures stand in a table beside it, which a screen reader reads.
 *
 * @param title what the picture shows, in one sentence
 * @param labels the name of each year, under its bar
 * @param width pixels
 */
export function StackedYears({
  title,
  years,
  labels,
  width,
}: {
  title: string;
  years: readonly StackedYear[];
  labels: readonly string[];
  width: number;
}) {
  const layout = stackedYearsLayout(years, width);
  return (
    <Drawing title={title} width={width} height={layout.height} className="text-[11px]">
      <Grid layout={layout} />
      {layout.years.map((year, index) => (
        <g key={year.x}>
          {year.parts.map(({ part, y, height }) => (
            <rect
              key={part}
              data-part={part}
              x={year.x}
              y={y}
              width={year.width}
              height={Math.max(height - 1, 1)}
              className={FILL[part]}
            />
          ))}
          <text
            x={year.x + year.width / 2}
            y={year.totalY}
            textAnchor="middle"
            className="fill-ink font-semibold"
          >
            {year.total}
          </text>
          <text
            x={year.x + year.width / 2}
            y={layout.baseY + 16}
            textAnchor="middle"
            className="fill-ink-2"
          >
            {labels[index]}
          </text>
        </g>
      ))}
    </Drawing>
  );
}

/** A sample of a part's colour, for a legend or the head of a row. */
export function PartSwatch({ part }: { part: PayPart }) {
  return (
    <svg aria-hidden width={12} height={12} className="inline-block shrink-0">
      <rect x={0.5} y={0.5} width={11} height={11} rx={2} className={FILL[part]} />
    </svg>
  );
}

function Grid({ layout: { ticks, plotX, width } }: { layout: StackedYearsLayout }) {
  return ticks.map(({ label, y }) => (
    <g key={label}>
      <line x1={plotX} x2={width} y1={y} y2={y} className="stroke-line" />
      <text x={plotX - 8} y={y + 4} textAnchor="end" className="fill-ink-3">
        {label}
      </text>
    </g>
  ));
}

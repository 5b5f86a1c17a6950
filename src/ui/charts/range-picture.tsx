import { useId } from 'react';
import { formatAnnual } from '@/posting/format-money';
import { RangeBar } from './range-bar';
import { insideX, rangeLayout } from './range-layout';
import type { Backdrop, RangeLayout, RangeMarker, RangeRow } from './range-layout';

/** Text that stands on a line stays readable. */
const HALO = 'stroke-surface stroke-[3px] [paint-order:stroke]';

/**
 * Ranges of pay on a common axis, one row each, with single figures as lines through all rows. A screen reader gets the
 * title, and the same figures as a table.
 *
 * @param title what the picture shows, in one sentence
 * @param width pixels
 */
export function RangePicture({
  title,
  rows,
  markers = [],
  backdrop = null,
  width,
}: {
  title: string;
  rows: RangeRow[];
  markers?: RangeMarker[];
  backdrop?: Backdrop | null;
  width: number;
}) {
  const titleId = useId();
  const layout = rangeLayout(rows, markers, width, backdrop);
  return (
    <figure className="m-0">
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here, so no <img> can show it
        role="img"
        aria-labelledby={titleId}
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        className="block h-auto max-w-full overflow-visible text-[11px] tabular-nums"
      >
        <title id={titleId}>{title}</title>
        <Backcloth layout={layout} />
        <MarkerLines layout={layout} />
        {layout.rows.map(({ row, textY, bars }) => (
          <g key={row.id}>
            <text x={0} y={textY} className={`fill-ink-2 ${HALO}`}>
              {row.label}
            </text>
            <text x={width} y={textY} textAnchor="end" className={`fill-ink font-semibold ${HALO}`}>
              {row.value}
            </text>
            {bars.map((bar) => (
              <RangeBar key={bar.mark.role} bar={bar} edge={width} />
            ))}
          </g>
        ))}
        <Axis layout={layout} />
      </svg>
      <FiguresTable title={title} rows={rows} markers={markers} />
    </figure>
  );
}

function Backcloth({ layout: { backdrop, axisY } }: { layout: RangeLayout }) {
  if (!backdrop) return null;
  return (
    <rect
      x={backdrop.x}
      y={0}
      width={backdrop.width}
      height={axisY}
      className="fill-market"
      fillOpacity={0.09}
    />
  );
}

/** Each line runs from the top down to its label; text stands on it with a halo. */
function MarkerLines({ layout }: { layout: RangeLayout }) {
  return layout.markers.map(({ marker, label, x, labelX, labelY }) => (
    <g key={marker.id} data-marker={marker.id}>
      <line
        x1={x}
        x2={x}
        y1={0}
        y2={labelY - 11}
        strokeDasharray={marker.dashed ? '2 3' : undefined}
        strokeWidth={1.25}
        className="stroke-ink-3"
      />
      <text x={labelX} y={labelY} textAnchor="middle" className={`fill-ink-2 ${HALO}`}>
        {label}
      </text>
    </g>
  ));
}

function Axis({ layout: { ticks, axisY, width } }: { layout: RangeLayout }) {
  return (
    <g className="stroke-line">
      <line x1={0} x2={width} y1={axisY} y2={axisY} />
      {ticks.map(({ usd, x }) => (
        <line key={usd} x1={x} x2={x} y1={axisY} y2={axisY + 4} />
      ))}
      {ticks.map(({ usd, x }) => {
        const label = formatAnnual(usd);
        return (
          <text
            key={usd}
            x={insideX(x, label, width)}
            y={axisY + 15}
            textAnchor="middle"
            className={`fill-ink-3 ${HALO}`}
          >
            {label}
          </text>
        );
      })}
    </g>
  );
}

function FiguresTable({
  title,
  rows,
  markers,
}: {
  title: string;
  rows: RangeRow[];
  markers: RangeMarker[];
}) {
  return (
    <table className="sr-only">
      <caption>{title}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            <td>{row.value}</td>
          </tr>
        ))}
        {markers.map((marker) => (
          <tr key={marker.id}>
            <th scope="row">{marker.name}</th>
            <td>{formatAnnual(marker.usd)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

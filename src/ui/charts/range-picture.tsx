import { formatAnnual } from '@/words/format-money';
import { Drawing } from './drawing';
import { RangeBar } from './range-bar';
import { KEY_SAMPLE, rangeLayout } from './range-layout';
import type { Backdrop, RangeLayout, RangeMarker, RangeRow } from './range-layout';

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
  const layout = rangeLayout(rows, markers, width, backdrop);
  return (
    <figure className="relative m-0">
      <Drawing title={title} width={width} height={layout.height} className="text-[11px]">
        <Backcloth layout={layout} />
        {layout.rows.map(({ row, textY, bars }) => (
          <g key={row.id}>
            <text x={0} y={textY} className="fill-ink-2">
              {row.label}
            </text>
            <text x={width} y={textY} textAnchor="end" className="fill-ink font-semibold">
              {row.value}
            </text>
            {bars.map((bar) => (
              <RangeBar key={bar.mark.role} bar={bar} edge={width} />
            ))}
          </g>
        ))}
        <MarkerLines layout={layout} />
        <Axis layout={layout} />
      </Drawing>
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

/** Each line crosses the bars and breaks off for the rows' text; the key under the axis names it. */
function MarkerLines({ layout }: { layout: RangeLayout }) {
  const stretches = layout.rows.flatMap(({ bars }) => {
    const first = bars[0];
    const last = bars.at(-1);
    return first && last ? [{ y1: first.y - 3, y2: last.y + last.height + 3 }] : [];
  });
  return layout.markers.map(({ marker, label, x, keyX, keyY }) => (
    <g key={marker.id} data-marker={marker.id}>
      {stretches.map((stretch) => (
        <MarkerLine key={stretch.y1} x={x} {...stretch} dashed={marker.dashed} />
      ))}
      <MarkerLine x={keyX + 2} y1={keyY - 9} y2={keyY + 1} dashed={marker.dashed} />
      <text x={keyX + KEY_SAMPLE} y={keyY} className="fill-ink-2">
        {label}
      </text>
    </g>
  ));
}

/** A line with a halo, so that it is seen on a bar of its own colour. */
function MarkerLine({
  x,
  y1,
  y2,
  dashed = false,
}: {
  x: number;
  y1: number;
  y2: number;
  dashed?: boolean | undefined;
}) {
  return (
    <>
      <line x1={x} x2={x} y1={y1} y2={y2} strokeWidth={4} className="stroke-surface" />
      <line
        x1={x}
        x2={x}
        y1={y1}
        y2={y2}
        strokeDasharray={dashed ? '3 2' : undefined}
        strokeWidth={1.5}
        className="stroke-ink"
      />
    </>
  );
}

function Axis({ layout: { ticks, axisY, width } }: { layout: RangeLayout }) {
  return (
    <g>
      <line x1={0} x2={width} y1={axisY} y2={axisY} className="stroke-line" />
      {ticks.map(({ label, x }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={axisY} y2={axisY + 4} className="stroke-line" />
          <text x={x} y={axisY + 15} textAnchor="middle" className="fill-ink-3">
            {label}
          </text>
        </g>
      ))}
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
    // A table takes the width of its words, whatever it is told; a box around it does not.
    <div className="sr-only">
      <table>
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
    </div>
  );
}

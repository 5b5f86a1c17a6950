import { Drawing } from '@/ui/charts/drawing';
import { useElementWidth } from '@/ui/hooks/use-element-width';
import { t } from '@/words/t';
import { BOX_HEIGHT, ownMarketLayout } from './own-market-layout';
import type { OwnMarketRow } from './own-market-rows';

/** The user's own market on one axis: the middle half of the ranges as a box, the median as a line in it. */
export function OwnMarketChart({ rows }: { rows: OwnMarketRow[] }) {
  const { ref, width } = useElementWidth(640);
  const layout = ownMarketLayout(rows, width);
  const title = t('market.observed.chart');
  return (
    <figure ref={ref} className="relative m-0 min-w-0">
      <Drawing title={title} width={width} height={layout.height} className="text-[12px]">
        {layout.ticks.map(({ x }) => (
          <line
            key={x}
            x1={x}
            x2={x}
            y1={0}
            y2={layout.axisY}
            className="stroke-line"
            strokeDasharray="2 4"
          />
        ))}
        {layout.rows.map(({ row, labelX, textY, words, box }) => (
          <g key={row.id}>
            <text
              x={labelX}
              y={textY}
              className={row.isPlace ? 'fill-ink-2' : 'fill-ink font-semibold'}
            >
              {row.label}
            </text>
            <text x={width} y={textY} textAnchor="end" className="fill-ink-2">
              {words}
            </text>
            {box && <Box box={box} isPlace={row.isPlace} />}
          </g>
        ))}
        {layout.ticks.length > 0 && (
          <line x1={0} x2={width} y1={layout.axisY} y2={layout.axisY} className="stroke-line" />
        )}
        {layout.ticks.map(({ label, x }) => (
          <text key={x} x={x} y={layout.axisY + 15} textAnchor="middle" className="fill-ink-3">
            {label}
          </text>
        ))}
      </Drawing>
      <figcaption className="sr-only">
        <table>
          <caption>{title}</caption>
          <tbody>
            {layout.rows.map(({ row, words }) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figcaption>
    </figure>
  );
}

function Box({
  box: { x, y, width, medianX },
  isPlace,
}: {
  box: NonNullable<ReturnType<typeof ownMarketLayout>['rows'][number]['box']>;
  isPlace: boolean;
}) {
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={BOX_HEIGHT}
        rx={2}
        className="fill-market stroke-market"
        fillOpacity={isPlace ? 0.15 : 0.35}
      />
      <line
        x1={medianX}
        x2={medianX}
        y1={y - 2}
        y2={y + BOX_HEIGHT + 2}
        strokeWidth={2.5}
        className="stroke-ink"
      />
    </>
  );
}

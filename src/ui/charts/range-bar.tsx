import type { BarBox, RangeRole } from './range-layout';

const FILL: Record<RangeRole, string> = {
  posted: 'fill-posted',
  market: 'fill-market',
  counter: 'fill-counter',
};
const STROKE: Record<RangeRole, string> = {
  posted: 'stroke-posted',
  market: 'stroke-market',
  counter: 'stroke-counter',
};

/** A stated end is drawn as a cap of this width where the other end is assumed. */
const CAP = 4;

/**
 * One range; a dot where it is a single figure. The market is an outlined band, the others are solid; an assumed end is dashed, and a band that goes on
 * above its figure fades out to the edge of the picture.
 *
 * @param edge right edge of the picture, in pixels
 */
export function RangeBar({ bar, edge }: { bar: BarBox; edge: number }) {
  const { role, assumedEnd, openEnded } = bar.mark;
  if (bar.mark.low === bar.mark.high && !openEnded) return <SingleFigure bar={bar} />;
  if (assumedEnd) return <HalfAssumedBar bar={bar} />;
  return (
    <>
      {openEnded && <OpenEnd bar={bar} edge={edge} />}
      <rect
        x={bar.x}
        y={bar.y}
        width={bar.width}
        height={bar.height}
        rx={2}
        className={role === 'market' ? `${FILL.market} ${STROKE.market}` : FILL[role]}
        fillOpacity={role === 'market' ? 0.3 : 1}
      />
    </>
  );
}

function SingleFigure({ bar }: { bar: BarBox }) {
  const radius = bar.height / 2;
  return (
    <circle
      cx={bar.x + bar.width / 2}
      cy={bar.y + radius}
      r={radius}
      className={FILL[bar.mark.role]}
      data-single-figure
    />
  );
}

function HalfAssumedBar({ bar }: { bar: BarBox }) {
  const { role, assumedEnd } = bar.mark;
  const capX = assumedEnd === 'max' ? bar.x : bar.x + bar.width - CAP;
  return (
    <>
      <rect
        x={bar.x}
        y={bar.y + 0.5}
        width={bar.width}
        height={bar.height - 1}
        rx={2}
        className={`${FILL[role]} ${STROKE[role]}`}
        fillOpacity={0.15}
        strokeDasharray="4 3"
        data-assumed-end={assumedEnd}
      />
      <rect x={capX} y={bar.y} width={CAP} height={bar.height} rx={1} className={FILL[role]} />
    </>
  );
}

/** Three chevrons that grow fainter: the band goes on, and nobody said how far. */
function OpenEnd({ bar, edge }: { bar: BarBox; edge: number }) {
  const from = bar.x + bar.width + 3;
  const step = 7;
  const chevrons = [0, 1, 2].filter((index) => from + index * step + 5 <= edge);
  return (
    <g data-open-ended className={STROKE[bar.mark.role]} fill="none" strokeWidth={1.75}>
      {chevrons.map((index) => (
        <path
          key={index}
          d={`M${from + index * step} ${bar.y + 2}l4 ${bar.height / 2 - 2}l-4 ${bar.height / 2 - 2}`}
          opacity={1 - index * 0.3}
        />
      ))}
    </g>
  );
}

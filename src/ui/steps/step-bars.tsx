import { formatAnnual } from '@/words/format-money';
import type { AnnualRange, AnnualUsd } from '@/posting/money';
import type { RangeScale } from '@/ui/charts/range-scale';
import { endLabels } from '@/ui/charts/end-labels';
import type { PlacedStep } from './steps-in-place';

/** Pixels that the bars take beside the words of a step. */
export const BARS_WIDTH = 148;

/** A cell of the waterfall: as high as the words beside it, so that the lines from bar to bar do not break off. */
const CELL = 'relative shrink-0 self-stretch';

/** The bars are `h-3.5` high, from `top-1` on: the low end moves in the upper half of them, the high end in the lower. */
const LANES = { low: 'top-1 h-1.5', high: 'top-3 h-1.5' } as const;

/**
 * The running band after a step, and how it moved either end. Of a step that does not count, the ghost of what it would
 * move. The same figures stand in words beside it.
 */
export function StepBars({
  placed: { step, otherwise },
  before,
  scale,
}: {
  placed: PlacedStep;
  before: AnnualRange;
  scale: RangeScale;
}) {
  const after = step.counted ? step : before;
  const ghost = step.counted ? null : otherwise;
  return (
    <div aria-hidden className={CELL} style={{ width: BARS_WIDTH }} data-waterfall={step.rule}>
      <span className="absolute top-1 h-3.5 rounded-xs bg-market/20" style={box(after, scale)} />
      {(['low', 'high'] as const).map((end) => (
        <span key={end}>
          {ghost && <Ghost from={ghost.before[end]} to={ghost.step[end]} end={end} scale={scale} />}
          <Movement from={before[end]} to={after[end]} end={end} scale={scale} />
          <Connector at={after[end]} scale={scale} />
        </span>
      ))}
    </div>
  );
}

/**
 * A band by itself, its ends labelled; an open end fades out.
 *
 * @param goesOn steps follow below it
 */
export function BandBar({
  band,
  scale,
  goesOn = false,
}: {
  band: AnnualRange & { openEnded?: boolean };
  scale: RangeScale;
  goesOn?: boolean;
}) {
  const words = { low: formatAnnual(band.low), high: formatAnnual(band.high) };
  const labels = endLabels(words, scale.x(band.low), scale.x(band.high), scale.width);
  return (
    <div aria-hidden className={CELL} style={{ width: BARS_WIDTH, minHeight: 36 }}>
      <span
        className="absolute top-1 h-3.5 rounded-xs border border-market bg-market/30"
        style={box(band, scale)}
      />
      {band.openEnded && (
        <span
          className="absolute top-1 right-0 h-3.5 bg-linear-to-r from-market/30 to-transparent"
          style={{ left: scale.x(band.high) }}
        />
      )}
      {(['low', 'high'] as const).map((end) => (
        <span key={end}>
          {goesOn && <Connector at={band[end]} scale={scale} />}
          <span
            className="absolute top-5 rounded-xs bg-surface px-0.5 text-[11px] leading-4 font-normal text-ink-2 tabular-nums"
            style={{ left: labels[end] }}
          >
            {words[end]}
          </span>
        </span>
      ))}
    </div>
  );
}

interface EndBox {
  from: AnnualUsd;
  to: AnnualUsd;
  end: 'low' | 'high';
  scale: RangeScale;
}

function Movement({ from, to, end, scale }: EndBox) {
  if (from === to) return null;
  const look = to > from ? 'bg-market' : 'bg-posted';
  return (
    <span
      data-moves={to > from ? 'up' : 'down'}
      className={`absolute rounded-xs ${LANES[end]} ${look}`}
      style={box({ low: Math.min(from, to), high: Math.max(from, to) }, scale)}
    />
  );
}

function Ghost({ from, to, end, scale }: EndBox) {
  if (from === to) return null;
  return (
    <span
      data-ghost
      className={`absolute border border-dashed border-ink-3 ${LANES[end]}`}
      style={box({ low: Math.min(from, to), high: Math.max(from, to) }, scale)}
    />
  );
}

function Connector({ at, scale }: { at: AnnualUsd; scale: RangeScale }) {
  return (
    <span
      className="absolute top-4.5 -bottom-1 w-px bg-line"
      style={{ left: Math.round(scale.x(at)) }}
    />
  );
}

/** A very small movement is still seen. */
function box({ low, high }: AnnualRange, scale: RangeScale) {
  const left = scale.x(low);
  return { left, width: Math.max(scale.x(high) - left, 2) };
}

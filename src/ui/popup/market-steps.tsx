import { formatRange } from '@/posting/format-money';
import type { Assessment, Step } from '@/scoring/assessment';
import { rangeScale } from '@/ui/charts/range-scale';
import type { RangeScale } from '@/ui/charts/range-scale';
import { changeWords, factorWords } from './step-words';

/** From the level's band to the market band: each step with its factor, dollars, source, and the words that set it off. */
export function MarketSteps({
  steps,
  market,
}: {
  steps: Step[];
  market: NonNullable<Assessment['market']>;
}) {
  // Percent of the width in place of pixels.
  const scale = rangeScale(
    steps.flatMap(({ low, high }) => [low, high]),
    100,
  );
  return (
    <>
      <p className="m-0 mb-2 text-xs text-ink-2">
        What each step does to the low and the high end.
      </p>
      <ol className="m-0 list-none space-y-3 p-0">
        {steps.map((step, index) => (
          <StepItem key={step.rule} step={step} before={steps[index - 1]} scale={scale} />
        ))}
      </ol>
      <p className="m-0 mt-3 flex justify-between border-t border-line pt-2 font-semibold">
        <span>Market band</span>
        <span className="tabular-nums">{formatRange(market)}</span>
      </p>
    </>
  );
}

function StepItem({
  step,
  before,
  scale,
}: {
  step: Step;
  before: Step | undefined;
  scale: RangeScale;
}) {
  const left = scale.x(step.low);
  return (
    <li>
      <div className="flex items-baseline justify-between gap-3">
        <span className={`font-medium ${step.counted ? '' : 'text-ink-3'}`}>{step.label}</span>
        <span className="shrink-0 text-right tabular-nums">
          {before ? <StepChange step={step} before={before} /> : formatRange(step)}
        </span>
      </div>
      <div aria-hidden className="relative my-1 h-1.5 rounded-full bg-surface-3">
        <div
          className={`absolute inset-y-0 rounded-full bg-market ${step.counted ? '' : 'opacity-30'}`}
          style={{ left: `${left}%`, width: `${Math.max(scale.x(step.high) - left, 1)}%` }}
        />
      </div>
      {step.evidence && (
        <p className="m-0 text-xs text-ink-2 wrap-anywhere">Read from: “{step.evidence}”</p>
      )}
      <p className="m-0 text-xs text-ink-3 wrap-anywhere">{step.source}</p>
    </li>
  );
}

function StepChange({ step, before }: { step: Step; before: Step }) {
  if (!step.counted) return <span className="text-xs text-ink-3">not counted</span>;
  const changes = step.low !== before.low || step.high !== before.high;
  return (
    <>
      {changes && <span className="mr-2 text-xs text-ink-2">{factorWords(step)}</span>}
      {changeWords(before, step)}
    </>
  );
}

import { formatRange } from '@/words/format-money';
import { YOUR_CORRECTION } from '@/scoring/apply-correction';
import type { Assessment, Step } from '@/scoring/assessment';
import { YOUR_PROFILE } from '@/scoring/own-worth';
import type { RangeScale } from '@/ui/charts/range-scale';
import { JudgingLink } from '@/ui/components/judging-link';
import type { JudgingSection } from '@/ui/components/judging-link';
import { Quote } from '@/ui/components/quote';
import { Sentence } from '@/ui/components/sentence';
import { Switch } from '@/ui/components/switch';
import { t } from '@/words/t';
import type { StepSwitches } from './market-steps';
import { BandBar, StepBars } from './step-bars';
import { changeWords, factorWords, otherwiseWords, stepLabel } from './step-words';
import type { PlacedStep } from './steps-in-place';

/** Where each kind of step is explained. */
const RULES: Record<Step['kind'], JudgingSection> = {
  level: 'levels',
  geo: 'geographies',
  skill: 'premiums',
  domain: 'premiums',
  cap: 'premiums',
};

/** One step: its switch and name, what it does, what set it off, and where its figure is from; beside it its bars. */
export function MarketStep({
  placed,
  market,
  scale,
  switches,
}: {
  placed: PlacedStep;
  market: NonNullable<Assessment['market']>;
  scale: RangeScale;
  switches: StepSwitches | undefined;
}) {
  const { step, before } = placed;
  return (
    <li className="flex gap-3">
      <div className="min-w-0 flex-1 pb-3">
        <StepName placed={placed} switches={switches} />
        <p className="m-0 text-[13px] tabular-nums">
          {before ? <StepChange placed={placed} /> : formatRange(step)}
        </p>
        <Otherwise placed={placed} market={market} />
        {step.evidence && (
          <p className="m-0 mt-0.5 text-xs text-ink-2 wrap-anywhere">
            <Sentence
              of="shared.steps.readFrom"
              parts={{
                quote: isOwn(step.evidence) ? (
                  `“${step.evidence}”`
                ) : (
                  <Quote words={step.evidence} />
                ),
              }}
            />
          </p>
        )}
        <details className="group text-xs text-ink-3">
          <summary
            title={step.source}
            className="line-clamp-2 cursor-pointer py-0.5 underline decoration-line decoration-dotted underline-offset-2 wrap-anywhere hover:text-ink group-open:line-clamp-none"
          >
            {step.source}
          </summary>
          <JudgingLink section={RULES[step.kind]}>{t('shared.steps.rule')}</JudgingLink>
        </details>
      </div>
      {before ? (
        <StepBars placed={placed} before={before} scale={scale} />
      ) : (
        <BandBar band={step} scale={scale} goesOn />
      )}
    </li>
  );
}

/** The user's own word: it stands on no page. */
function isOwn(evidence: string): boolean {
  return evidence === YOUR_PROFILE || evidence === YOUR_CORRECTION;
}

function StepName({
  placed: { step, switchId },
  switches,
}: {
  placed: PlacedStep;
  switches: StepSwitches | undefined;
}) {
  const look = `font-medium wrap-anywhere ${step.counted ? '' : 'text-ink-3'}`;
  const isOff = switchId !== null && switches?.off.includes(switchId) === true;
  // A step that counts for nothing, and not because it was switched off, has nothing to switch.
  const hasNoFigure = !step.counted && !isOff;
  if (!switches || switchId === null || hasNoFigure)
    return <span className={look}>{stepLabel(step)}</span>;
  return (
    <Switch checked={!isOff} onChange={(on) => switches.onSwitch(switchId, on)}>
      <span className={look}>{stepLabel(step)}</span>
    </Switch>
  );
}

function StepChange({ placed: { step, before, otherwise } }: { placed: PlacedStep }) {
  if (!before || !step.counted) {
    return (
      <span className="text-ink-3">
        {t('shared.steps.notCounted')}
        {otherwise && <s className="ml-2">{factorWords(otherwise.step)}</s>}
      </span>
    );
  }
  const changes = step.low !== before.low || step.high !== before.high;
  return (
    <>
      {changes && <span className="mr-2 text-ink-2">{factorWords(step)}</span>}
      {changeWords(before, step)}
    </>
  );
}

function Otherwise({
  placed: { step, otherwise },
  market,
}: {
  placed: PlacedStep;
  market: NonNullable<Assessment['market']>;
}) {
  if (!otherwise) return null;
  return <p className="m-0 text-xs text-ink-2">{otherwiseWords(step, otherwise.market, market)}</p>;
}

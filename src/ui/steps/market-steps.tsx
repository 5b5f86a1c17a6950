import { formatRange } from '@/words/format-money';
import type { Assessment, Step } from '@/scoring/assessment';
import { rangeScale } from '@/ui/charts/range-scale';
import { t } from '@/words/t';
import { MarketStep } from './market-step';
import { BandBar, BARS_WIDTH } from './step-bars';
import type { PlacedStep } from './steps-in-place';
import { stepsInPlace } from './steps-in-place';

/** What the switches of the steps say, and do. */
export interface StepSwitches {
  /** Ids of the steps that are switched off. */
  off: readonly string[];
  onSwitch: (id: string, on: boolean) => void;
}

/**
 * From the level's band to the market band, as a waterfall of both its ends: each step with its factor, dollars, source,
 * and the words that set it off.
 *
 * @param placed the steps in their places, with what each would do otherwise; the steps as they are when absent
 * @param switches absent where the steps cannot be switched here
 */
export function MarketSteps({
  steps,
  market,
  placed = stepsInPlace(steps, {}),
  switches,
}: {
  steps: Step[];
  market: NonNullable<Assessment['market']>;
  placed?: PlacedStep[];
  switches?: StepSwitches;
}) {
  const bands = placed.flatMap(({ step, otherwise }) =>
    otherwise && !step.counted ? [step, otherwise.before, otherwise.step] : [step],
  );
  const scale = rangeScale(
    [...bands, market].flatMap(({ low, high }) => [low, high]),
    BARS_WIDTH,
  );
  return (
    <>
      <p className="m-0 mb-2 text-xs text-ink-2">{t('shared.steps.intro')}</p>
      <ol className="m-0 list-none p-0">
        {placed.map((one) => (
          <MarketStep
            key={one.step.rule}
            placed={one}
            market={market}
            scale={scale}
            switches={switches}
          />
        ))}
      </ol>
      <div className="flex gap-3 border-t border-line pt-1.5 font-semibold">
        <p className="m-0 min-w-0 flex-1">
          {t('shared.steps.marketBand')}
          <span className="block tabular-nums">{formatRange(market)}</span>
        </p>
        <BandBar band={market} scale={scale} />
      </div>
    </>
  );
}

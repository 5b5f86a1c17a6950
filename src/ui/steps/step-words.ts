import { formatAnnual, formatRange } from '@/words/format-money';
import type { AnnualRange, Factor } from '@/posting/money';
import type { Assessment, Step } from '@/scoring/assessment';
import { t } from '@/words/t';
import { formatFigure, formatPercent } from '@/words/format-number';

type Market = NonNullable<Assessment['market']>;

/** What a step is called: the names of levels, places and premiums are the market pack's, that of the limit is ours. */
export function stepLabel({ kind, label }: Pick<Step, 'kind' | 'label'>): string {
  return kind === 'cap' ? t('shared.steps.cap') : label;
}

/** What a step multiplied the low and the high end of the running band by: "×1.15 / 1.25", "×0.93". */
export function factorWords({
  factorLow,
  factorHigh,
}: Pick<Step, 'factorLow' | 'factorHigh'>): string {
  const low = decimals(factorLow);
  const high = decimals(factorHigh);
  return low === high
    ? t('shared.steps.factor', { factor: low })
    : t('shared.steps.factors', { low, high });
}

/** What a step added to the low and to the high end: "+$30K / +$70K", "no change". */
export function changeWords(before: AnnualRange, after: AnnualRange): string {
  if (before.low === after.low && before.high === after.high) return t('shared.steps.noChange');
  const low = change(after.low - before.low);
  const high = change(after.high - before.high);
  return low === high ? low : t('shared.steps.changes', { low, high });
}

/**
 * What the market band would be with a step that does not count, or without a limit that does.
 *
 * @param other the band then
 * @param market the band as it is
 */
export function otherwiseWords({ counted }: Pick<Step, 'counted'>, other: Market, market: Market) {
  const isSame = other.low === market.low && other.high === market.high;
  const band = formatRange(other);
  if (counted) return t('shared.steps.binds', { band });
  return isSame ? t('shared.steps.wouldNotMove') : t('shared.steps.wouldBe', { band });
}

/** Why premiums that meet do not add up: "the largest counts in full, each further one half of the one before". */
export function overlapWords(decay: Factor): string {
  return decay === 0.5
    ? t('shared.steps.overlapHalf')
    : t('shared.steps.overlap', { share: formatPercent(decay) });
}

function change(usd: number): string {
  return usd > 0 ? t('shared.steps.more', { amount: formatAnnual(usd) }) : formatAnnual(usd);
}

/** At most three decimals, no trailing zeros. */
function decimals(factor: Factor): string {
  return formatFigure(factor, 3);
}

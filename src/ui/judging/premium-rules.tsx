import { figureRows } from '@/ui/market/figure-rows';
import { formatFigure, formatPercent } from '@/words/format-number';
import { postedPayWords } from '@/words/opinion-words';
import { ordinal } from '@/words/ordinal';
import { t } from '@/words/t';
import { uiLanguage } from '@/words/ui-language';
import { FigureList } from './figure-list';
import type { RulesProps } from './judging-view';
import { spreadBehindCap } from './posted-spread';
import { skillOverlap } from './premium-overlap';

/** What skills and domains add, how they overlap, and what limits them. */
export function PremiumRules({ data }: RulesProps) {
  const { market, postedPay } = data;
  const { premiumDecay, factorCap } = market.policy;
  const overlap = skillOverlap(market);
  const spread = postedPay && spreadBehindCap(postedPay);
  return (
    <>
      <FigureList
        caption={t('judging.premiums.caption')}
        name={t('judging.premiums.rule')}
        figure={t('judging.premiums.premium')}
        middle={{
          heading: t('judging.premiums.kind'),
          words: ({ detail }) => detail ?? '',
        }}
        rows={figureRows('premiums', data)}
      />
      <p>{t('judging.premiums.noFigure')}</p>
      <p>
        {t('judging.premiums.overlap', {
          second: formatPercent(premiumDecay),
          third: formatPercent(premiumDecay ** 2),
        })}{' '}
        {overlap &&
          t('judging.premiums.together', {
            names: new Intl.ListFormat(uiLanguage()).format(overlap.labels),
            low: formatPercent(overlap.together.low),
            high: formatPercent(overlap.together.high),
            sumLow: formatPercent(overlap.sum.low),
            sumHigh: formatPercent(overlap.sum.high),
          })}
      </p>
      <p>
        {t('judging.premiums.cap', { cap: formatFigure(factorCap, 2) })}{' '}
        {spread &&
          t('judging.premiums.capWhy', {
            percentile: ordinal(spread.percentile),
            ranges: postedPayWords({ ...spread, period: postedPay.period }),
            ratio: formatFigure(spread.ratio, 2),
          })}
      </p>
      <p>{t('judging.premiums.weight')}</p>
    </>
  );
}

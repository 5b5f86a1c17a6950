import { formatDollars } from '@/words/format-money';
import { formatPercent } from '@/words/format-number';
import { t } from '@/words/t';
import type { RulesProps } from './judging-view';
import { PolicySource } from './policy-source';
import { RuleList } from './rule-list';

/** The room above a posted range, and the range to ask for. */
export function CounterRules({ data: { market } }: RulesProps) {
  const { flexibility, counter } = market.policy;
  const low = formatPercent(flexibility.low);
  const high = formatPercent(flexibility.high);
  const { offer } = counter;
  return (
    <>
      <RuleList
        rules={[
          {
            name: t('judging.counter.headroom'),
            rule: (
              <>
                {t('judging.counter.headroomHow', { low, high })}{' '}
                <PolicySource market={market} of={flexibility} />
              </>
            ),
          },
          { name: t('judging.counter.expected'), rule: t('judging.counter.expectedHow') },
          {
            name: t('judging.counter.ceiling'),
            rule: t('judging.counter.ceilingHow', { low, high }),
          },
          { name: t('judging.counter.yours'), rule: t('judging.counter.yoursHow') },
          { name: t('judging.counter.high'), rule: t('judging.counter.highHow') },
          {
            name: t('judging.counter.low'),
            rule: t('judging.counter.lowHow', { share: formatPercent(counter.lowShareOfHigh) }),
          },
          { name: t('judging.counter.unposted'), rule: t('judging.counter.unpostedHow') },
          {
            name: t('judging.counter.offer'),
            rule: t('judging.counter.offerHow', {
              highFloor: formatPercent(offer.highFloor),
              highCeiling: formatPercent(offer.highCeiling),
              lowFloor: formatPercent(offer.lowFloor),
            }),
          },
          {
            name: t('judging.counter.rounded'),
            rule: t('judging.counter.roundedHow', {
              unit: formatDollars(counter.roundTo),
              width: formatDollars(counter.minimumWidth),
            }),
          },
          { name: t('judging.counter.left'), rule: t('judging.counter.leftHow') },
        ]}
      />
      <p>{t('judging.counter.short')}</p>
    </>
  );
}

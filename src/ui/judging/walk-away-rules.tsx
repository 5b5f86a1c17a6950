import { formatPercent } from '@/words/format-number';
import { t } from '@/words/t';
import type { RulesProps } from './judging-view';
import { PolicySource } from './policy-source';
import { RuleList } from './rule-list';

/** The number under which a move is not worth it, and how a counter range stands to it. */
export function WalkAwayRules({ data: { market } }: RulesProps) {
  const { walkAway } = market.policy;
  return (
    <>
      <p>
        {t('judging.walkAway.base', {
          low: formatPercent(walkAway.low - 1),
          high: formatPercent(walkAway.high - 1),
        })}{' '}
        <PolicySource market={market} of={walkAway} />
      </p>
      <p>{t('judging.walkAway.move')}</p>
      <RuleList
        rules={[
          { name: t('judging.walkAway.clears'), rule: t('judging.walkAway.clearsHow') },
          { name: t('judging.walkAway.possible'), rule: t('judging.walkAway.possibleHow') },
          { name: t('judging.walkAway.fallsShort'), rule: t('judging.walkAway.fallsShortHow') },
        ]}
      />
    </>
  );
}

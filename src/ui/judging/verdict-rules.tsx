import { VerdictBadge } from '@/ui/components/verdict-badge';
import { t } from '@/words/t';
import { RuleList } from './rule-list';

const VERDICTS = ['below', 'at', 'above'] as const;

/** When a posting is below, at or above market, and the two ratios that say by how much. */
export function VerdictRules() {
  return (
    <>
      <ul className="m-0 grid list-none gap-2 p-0">
        {VERDICTS.map((verdict) => (
          <li key={verdict} className="grid gap-x-4 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)]">
            <span>
              <VerdictBadge verdict={verdict} strength="plain" />
            </span>
            {t(`judging.verdict.${verdict}`)}
          </li>
        ))}
      </ul>
      <p>{t('judging.verdict.well')}</p>
      <RuleList
        rules={[
          { name: t('judging.verdict.compa'), rule: t('judging.verdict.compaHow') },
          { name: t('judging.verdict.penetration'), rule: t('judging.verdict.penetrationHow') },
        ]}
      />
      <p>{t('judging.verdict.dollars')}</p>
      <p>{t('judging.verdict.sure')}</p>
    </>
  );
}

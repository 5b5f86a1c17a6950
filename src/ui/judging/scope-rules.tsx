import { reasonSentence } from '@/words/reason-words';
import { t } from '@/words/t';
import { countryName } from './country-name';
import type { RulesProps } from './judging-view';
import { RuleList } from './rule-list';

/** Which postings get a verdict, and which do not. */
export function ScopeRules({ data: { market } }: RulesProps) {
  return (
    <>
      <p>{t('judging.scope.covered', { country: countryName(market.country) })}</p>
      <p>{t('judging.scope.not')}</p>
      <RuleList
        rules={[
          { name: t('judging.scope.notCovered'), rule: reasonSentence('not-covered') },
          { name: t('judging.scope.internship'), rule: reasonSentence('internship') },
          { name: t('judging.scope.outside'), rule: reasonSentence('outside-us') },
          { name: t('judging.scope.currency'), rule: reasonSentence('other-currency') },
        ]}
      />
    </>
  );
}

import { RangeLawsTable } from '@/ui/market/range-laws-table';
import { t } from '@/words/t';
import type { RulesProps } from './judging-view';

/** Where the law usually asks for a posted range, since when, and how that is said. */
export function LawRules({ data: { rangeLaws } }: RulesProps) {
  return (
    <>
      <p>{t('judging.laws.lead')}</p>
      {rangeLaws ? (
        <RangeLawsTable pack={rangeLaws} />
      ) : (
        <p className="text-ink-2">{t('judging.opinions.missing')}</p>
      )}
    </>
  );
}

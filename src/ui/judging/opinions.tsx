import { FEWEST_OBSERVED } from '@/scoring/own-market-opinion';
import { PostedPayTable } from '@/ui/market/posted-pay-table';
import { formatCount } from '@/words/format-number';
import { t } from '@/words/t';
import type { RulesProps } from './judging-view';

/** What stands beside a verdict without changing it, and what it rests on. */
export function Opinions({ data: { postedPay } }: RulesProps) {
  return (
    <>
      <p>{t('judging.opinions.lead')}</p>
      <h3 className="m-0 text-base font-semibold">{t('judging.opinions.posted')}</h3>
      <p>{t('judging.opinions.postedHow')}</p>
      {postedPay ? (
        <PostedPayTable pack={postedPay} />
      ) : (
        <p className="text-ink-2">{t('judging.opinions.missing')}</p>
      )}
      <h3 className="m-0 text-base font-semibold">{t('judging.opinions.own')}</h3>
      <p>{t('judging.opinions.ownHow', { fewest: formatCount(FEWEST_OBSERVED) })}</p>
    </>
  );
}

import { CELL, ColumnHead, DataTable } from '@/ui/market/data-table';
import { formatAnnual } from '@/words/format-money';
import { formatCount, formatFigure } from '@/words/format-number';
import { levelLabel } from '@/words/level-words';
import { t } from '@/words/t';
import { bandsBesidePosted } from './bands-beside-posted';
import { countryName } from './country-name';
import type { RulesProps } from './judging-view';

/** Where a verdict may mislead, with the bands set beside posted pay. */
export function Limits({ data: { market, postedPay } }: RulesProps) {
  const { sample, publisher, asOf, country, currency } = market;
  const beside = postedPay ? bandsBesidePosted(market, postedPay) : [];
  return (
    <>
      <ul className="m-0 grid list-disc gap-1 pl-5 marker:text-ink-3">
        <li>{t('judging.limits.sample', { sample, publisher })}</li>
        <li>{t('judging.limits.year', { asOf })}</li>
        <li>{t('judging.limits.country', { country: countryName(country), currency })}</li>
        <li>{t('judging.limits.posted')}</li>
        <li>{t('judging.limits.reading')}</li>
      </ul>
      {postedPay && beside.length > 0 && (
        <>
          <p>{t('judging.limits.high', { period: postedPay.period })}</p>
          <DataTable
            caption={t('judging.limits.caption')}
            head={
              <>
                <ColumnHead>{t('judging.limits.level')}</ColumnHead>
                <ColumnHead>{t('judging.limits.middle')}</ColumnHead>
                <ColumnHead>{t('judging.limits.median')}</ColumnHead>
                <ColumnHead>{t('judging.limits.ratio')}</ColumnHead>
                <ColumnHead>{t('judging.limits.postings')}</ColumnHead>
              </>
            }
          >
            {beside.map(({ level, middle, median, ratio, n }) => (
              <tr key={level}>
                <th scope="row" className={`${CELL} font-normal`}>
                  {levelLabel([level])}
                </th>
                <td className={CELL}>{formatAnnual(middle)}</td>
                <td className={CELL}>{formatAnnual(median)}</td>
                <td className={`${CELL} font-semibold`}>
                  {t('judging.figure.times', { factor: formatFigure(ratio, 2) })}
                </td>
                <td className={CELL}>{formatCount(n)}</td>
              </tr>
            ))}
          </DataTable>
        </>
      )}
    </>
  );
}

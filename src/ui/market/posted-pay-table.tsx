import { formatAnnual } from '@/words/format-money';
import type { PostedPayPack, PostedPayTable as Percentiles } from '@/scoring/reference-pack';
import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';
import { ordinal } from '@/words/ordinal';
import { asKey } from '@/words/as-key';
import { levelInText } from '@/words/level-words';
import { CELL, ColumnHead, DataTable } from './data-table';

/** Of all that the document holds, those that give the shape. */
const SHOWN = [10, 25, 50, 75, 90];

/** The percentiles of posted ranges, by level. */
export function PostedPayTable({ pack }: { pack: PostedPayPack }) {
  return (
    <>
      <DataTable
        caption={t('market.caption.percentiles')}
        head={
          <>
            <ColumnHead>{t('market.column.level')}</ColumnHead>
            <ColumnHead className="text-right">{t('market.column.postings')}</ColumnHead>
            {SHOWN.map((percentile) => (
              <ColumnHead key={percentile} className="text-right">
                {ordinal(percentile)}
              </ColumnHead>
            ))}
          </>
        }
      >
        {pack.tables.map(({ family, level, n, percentiles }) => (
          <tr key={`${family} ${level}`}>
            <th scope="row" className={`${CELL} font-normal`}>
              {t(`market.reference.${asKey(family)}`, { level: levelWords(level) })}
            </th>
            <td className={`${CELL} text-right`}>{formatCount(n)}</td>
            {SHOWN.map((shown) => (
              <td key={shown} className={`${CELL} text-right whitespace-nowrap`}>
                {amountWords(percentiles.find(({ percentile }) => percentile === shown)?.amount)}
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
      <p className="m-0 text-[13px] wrap-anywhere text-ink-2">
        {t('market.reference.method', {
          period: pack.period,
          basis: pack.basis,
          method: pack.method,
          licence: pack.licence,
        })}
      </p>
    </>
  );
}

function levelWords(level: Percentiles['level']): string {
  return level === 'all' ? t('market.reference.allLevels') : levelInText([level]);
}

function amountWords(amount: number | undefined): string {
  return amount === undefined ? '–' : formatAnnual(amount);
}

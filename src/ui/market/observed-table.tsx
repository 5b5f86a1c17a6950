import { useState } from 'react';
import { formatRange } from '@/words/format-money';
import type { MarketPack } from '@/scoring/market-pack';
import type { ObservedPay } from '@/scoring/observed-pay';
import { levelLabel } from '@/words/level-words';
import { Button } from '@/ui/components/button';
import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';
import { CELL, ColumnHead, DataTable } from './data-table';
import { placeLabel } from './own-market-rows';

const PER_STEP = 50;

/** Everything that was noted, the newest first, some at a time. */
export function ObservedTable({ observed, pack }: { observed: ObservedPay[]; pack: MarketPack }) {
  const [shown, setShown] = useState(PER_STEP);
  const sorted = observed.toSorted(
    (a, b) => b.month.localeCompare(a.month) || a.key.localeCompare(b.key),
  );
  const left = sorted.length - shown;
  return (
    <div className="grid gap-2">
      <DataTable
        caption={t('market.caption.observed')}
        className="table-fixed"
        head={
          <>
            <ColumnHead className="w-[38%]">{t('market.column.posting')}</ColumnHead>
            <ColumnHead>{t('market.column.level')}</ColumnHead>
            <ColumnHead>{t('market.column.place')}</ColumnHead>
            <ColumnHead>{t('market.column.basePay')}</ColumnHead>
            <ColumnHead>{t('market.column.seen')}</ColumnHead>
          </>
        }
      >
        {sorted.slice(0, shown).map((one) => (
          <tr key={one.key}>
            <th scope="row" className={`${CELL} font-normal wrap-anywhere`}>
              {one.key}
            </th>
            <td className={CELL}>{levelLabel([one.level])}</td>
            <td className={CELL}>{placeLabel(one.metro, pack)}</td>
            <td className={CELL}>{formatRange(one)}</td>
            <td className={CELL}>{one.month}</td>
          </tr>
        ))}
      </DataTable>
      {left > 0 && (
        <div>
          <Button onClick={() => setShown((count) => count + PER_STEP)}>
            {t('market.observed.more', {
              count: formatCount(Math.min(left, PER_STEP)),
              left: formatCount(left),
            })}
          </Button>
        </div>
      )}
    </div>
  );
}

import { useState } from 'react';
import type { RangeLawPack } from '@/scoring/reference-pack';
import { Chip } from '@/ui/components/chip';
import { t } from '@/words/t';
import { formatCalendarDay } from '@/words/format-day';
import { CELL, ColumnHead, DataTable } from './data-table';
import { localDay } from '@/posting/local-day';

/** The places whose law asks for a pay range in the posting, and since when. */
export function RangeLawsTable({ pack }: { pack: RangeLawPack }) {
  const [today] = useState(() => localDay(new Date()));
  return (
    <DataTable
      caption={t('market.caption.laws')}
      head={
        <>
          <ColumnHead>{t('market.column.place')}</ColumnHead>
          <ColumnHead>{t('market.column.since')}</ColumnHead>
          <ColumnHead>{t('market.column.employers')}</ColumnHead>
          <ColumnHead>{t('market.column.source')}</ColumnHead>
        </>
      }
    >
      {pack.jurisdictions.map(({ id, label, since, employers, remote, note, source }) => (
        <tr key={id}>
          <th scope="row" className={`${CELL} font-semibold`}>
            {label}
          </th>
          <td className={`${CELL} whitespace-nowrap`}>
            {formatCalendarDay(since)}
            {since > today && (
              <span className="block pt-0.5">
                <Chip unsure>{t('market.reference.notYet')}</Chip>
              </span>
            )}
          </td>
          <td className={`${CELL} wrap-anywhere`}>
            {employers}
            {[remote, note].filter(Boolean).map((words) => (
              <span key={words} className="block text-ink-2">
                {words}
              </span>
            ))}
          </td>
          <td className={`${CELL} wrap-anywhere text-ink-2`}>{source}</td>
        </tr>
      ))}
    </DataTable>
  );
}

import { useState } from 'react';
import type { RangeLawPack } from '@/scoring/reference-pack';
import { Chip } from '@/ui/components/chip';
import { CELL, ColumnHead, DataTable } from './data-table';
import { localDay } from '@/posting/local-day';

/** The places whose law asks for a pay range in the posting, and since when. */
export function RangeLawsTable({ pack }: { pack: RangeLawPack }) {
  const [today] = useState(() => localDay(new Date()));
  return (
    <DataTable
      caption="Pay transparency rules"
      head={
        <>
          <ColumnHead>Place</ColumnHead>
          <ColumnHead>In force since</ColumnHead>
          <ColumnHead>Which employers and jobs</ColumnHead>
          <ColumnHead>Source</ColumnHead>
        </>
      }
    >
      {pack.jurisdictions.map(({ id, label, since, employers, remote, note, source }) => (
        <tr key={id}>
          <th scope="row" className={`${CELL} font-semibold`}>
            {label}
          </th>
          <td className={`${CELL} whitespace-nowrap`}>
            {since}
            {since > today && (
              <span className="block pt-0.5">
                <Chip unsure>not yet in force</Chip>
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

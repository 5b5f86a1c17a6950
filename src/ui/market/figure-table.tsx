import { t } from '@/words/t';
import { ColumnHead, DataTable } from './data-table';
import { FigureTableRow } from './figure-table-row';
import type { FigureRow } from './figure-rows';
import { SourceList } from './source-words';

/** Entries of a market pack with their published figures, the user's own, and where they come from. */
export function FigureTable({
  caption,
  name,
  rows,
  canBeOff,
}: {
  caption: string;
  /** Of the first column: "Level". */
  name: string;
  rows: FigureRow[];
  /** Whether entries have a switch. */
  canBeOff: boolean;
}) {
  const sources = new Map(
    rows.flatMap(({ source }) => (source ? [[source.id, source] as const] : [])),
  );
  return (
    <>
      <DataTable
        caption={caption}
        className="table-fixed"
        head={
          <>
            <ColumnHead className="w-[25%]">{name}</ColumnHead>
            {canBeOff && <ColumnHead className="w-[8%]">{t('market.column.counts')}</ColumnHead>}
            <ColumnHead className="w-[15%]">{t('market.column.published')}</ColumnHead>
            <ColumnHead className="w-[24%]">{t('market.column.yours')}</ColumnHead>
            <ColumnHead>{t('market.column.source')}</ColumnHead>
          </>
        }
      >
        {rows.map((row) => (
          <FigureTableRow key={`${row.pack}:${row.entry}`} row={row} hasSwitch={canBeOff} />
        ))}
      </DataTable>
      <SourceList sources={[...sources.values()]} />
    </>
  );
}

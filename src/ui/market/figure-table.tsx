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
            {canBeOff && <ColumnHead className="w-[8%]">Counts</ColumnHead>}
            <ColumnHead className="w-[15%]">Published</ColumnHead>
            <ColumnHead className="w-[24%]">Yours</ColumnHead>
            <ColumnHead>Source</ColumnHead>
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

import { Chip } from '@/ui/components/chip';
import { CELL, ColumnHead, DataTable } from '@/ui/market/data-table';
import { FIGURE_KINDS } from '@/ui/market/figure-kind';
import type { FigureRow } from '@/ui/market/figure-rows';
import { SourceWords } from '@/ui/market/source-words';
import { t } from '@/words/t';

/** What a table of figures says of a row between its name and its figure. */
export interface MiddleColumn {
  heading: string;
  words: (row: FigureRow) => string;
}

/** Entries of the market data with the figures that judge; what the user set, added or switched off is marked. */
export function FigureList({
  caption,
  name,
  figure,
  middle,
  rows,
}: {
  caption: string;
  /** Headings of the first column, and of the figures. */
  name: string;
  figure: string;
  middle?: MiddleColumn;
  rows: FigureRow[];
}) {
  return (
    <DataTable
      caption={caption}
      head={
        <>
          <ColumnHead>{name}</ColumnHead>
          {middle && <ColumnHead>{middle.heading}</ColumnHead>}
          <ColumnHead>{figure}</ColumnHead>
          <ColumnHead>{t('judging.figure.source')}</ColumnHead>
        </>
      }
    >
      {rows.map((row) => (
        <tr key={row.entry} className={row.isOff ? 'text-ink-2' : ''}>
          <th scope="row" className={`${CELL} font-normal`}>
            {row.label}
          </th>
          {middle && <td className={CELL}>{middle.words(row)}</td>}
          <td className={`${CELL} font-semibold`}>
            <Figure row={row} />
          </td>
          <td className={CELL}>
            {row.source && <SourceWords source={row.source} reference={row.ref} />}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

function Figure({ row }: { row: FigureRow }) {
  const { list, published, current, openEnded, changed, isOff, rule } = row;
  const words = FIGURE_KINDS[list].words(current, openEnded);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <span className={`whitespace-nowrap ${isOff ? 'line-through' : ''}`}>{words}</span>
      {rule && <Chip>{t('judging.figure.added')}</Chip>}
      {!rule && changed.length > 0 && <Chip>{t('judging.figure.yours')}</Chip>}
      {isOff && <Chip>{t('judging.figure.off')}</Chip>}
      {published && changed.length > 0 && (
        <span className="text-xs font-normal text-ink-2">
          {t('judging.figure.published', {
            figure: FIGURE_KINDS[list].words(published, openEnded),
          })}
        </span>
      )}
    </span>
  );
}

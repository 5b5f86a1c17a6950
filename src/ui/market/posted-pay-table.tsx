import { formatAnnual } from '@/words/format-money';
import type { PostedPayPack, PostedPayTable as Percentiles } from '@/scoring/reference-pack';
import { CELL, ColumnHead, DataTable } from './data-table';

/** Of all that the document holds, those that give the shape. */
const SHOWN = [10, 25, 50, 75, 90];

const FAMILIES: Record<Percentiles['family'], string> = {
  'ml-engineer': 'ML engineers',
  'all-ai-ml': 'All AI and ML roles',
};
const LEVELS: Record<Percentiles['level'], string> = {
  entry: 'entry',
  mid: 'mid',
  senior: 'senior',
  staff: 'staff',
  all: 'all levels',
};

/** The percentiles of posted ranges, by level. */
export function PostedPayTable({ pack }: { pack: PostedPayPack }) {
  return (
    <>
      <DataTable
        caption="Percentiles of posted pay"
        head={
          <>
            <ColumnHead>Level</ColumnHead>
            <ColumnHead className="text-right">Postings</ColumnHead>
            {SHOWN.map((percentile) => (
              <ColumnHead key={percentile} className="text-right">
                {percentile}th
              </ColumnHead>
            ))}
          </>
        }
      >
        {pack.tables.map(({ family, level, n, percentiles }) => (
          <tr key={`${family} ${level}`}>
            <th scope="row" className={`${CELL} font-normal`}>
              {FAMILIES[family]}, {LEVELS[level]}
            </th>
            <td className={`${CELL} text-right`}>{n.toLocaleString('en-US')}</td>
            {SHOWN.map((shown) => (
              <td key={shown} className={`${CELL} text-right whitespace-nowrap`}>
                {amountWords(percentiles.find(({ percentile }) => percentile === shown)?.amount)}
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
      <p className="m-0 text-[13px] wrap-anywhere text-ink-2">
        Posted {pack.period}. Figures: {pack.basis}. Method: {pack.method}. Licence: {pack.licence}.
      </p>
    </>
  );
}

function amountWords(amount: number | undefined): string {
  return amount === undefined ? '–' : formatAnnual(amount);
}

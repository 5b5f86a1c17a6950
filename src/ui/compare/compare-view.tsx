import { useTable } from '@tanstack/react-table';
import { Download } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { Button } from '@/ui/components/button';
import { downloadText } from '@/ui/components/download-text';
import { useMediaQuery } from '@/ui/hooks/use-media-query';
import type { SavedPosting } from '@/storage/saved-posting';
import { columns, features } from './columns';
import { CompareChart } from './compare-chart';
import { compareCsv } from './compare-csv';
import type { CompareRow } from './compare-row';
import { PostingTextDialog } from './posting-text-dialog';
import type { RowHandlers } from './row-actions';
import { SavedCards } from './saved-cards';
import { SavedTable } from './saved-table';

/** Room for every column of the table; a narrower window gets cards. Paper gets the table. */
const WIDE = '(min-width: 70rem), print';

/** Saved postings in a table (cards where the window is narrow) and on a chart, both in the order sorted by. */
export function CompareView({
  rows,
  onRemove,
}: {
  /** The same array until something changes: the table sorts anew with each one. */
  rows: CompareRow[];
  onRemove: RowHandlers['onRemove'];
}) {
  const [reading, setReading] = useState<SavedPosting | null>(null);
  const opener = useRef<HTMLElement>(null);
  const onRead = useCallback<RowHandlers['onRead']>((saved, button) => {
    opener.current = button;
    setReading(saved);
  }, []);
  const wide = useMediaQuery(WIDE, true);
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ saved }) => saved.key,
    enableSortingRemoval: false,
    initialState: { sorting: [{ id: 'saved', desc: true }] },
  });
  const sorted = table.getRowModel().rows.map(({ original }) => original);
  const List = wide ? SavedTable : SavedCards;
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="m-0 text-2xl font-semibold">Saved postings</h1>
        <p className="m-0 flex-1 text-ink-2 max-sm:order-last max-sm:basis-full">
          {rows.length === 1 ? 'One posting' : `${rows.length} postings`}, judged with today’s
          market data and your profile
        </p>
        <Button
          className="print:hidden"
          onClick={() =>
            downloadText(
              compareCsv(sorted),
              'headroom-saved-postings.csv',
              'text/csv;charset=utf-8',
            )
          }
        >
          <Download aria-hidden size={16} />
          Export CSV
        </Button>
      </div>
      <List table={table} onRead={onRead} onRemove={onRemove} />
      <CompareChart rows={rows} sorted={sorted} />
      <PostingTextDialog saved={reading} opener={opener} onClose={() => setReading(null)} />
    </div>
  );
}

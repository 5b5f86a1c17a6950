import { useCallback, useMemo, useRef, useState } from 'react';
import type { PostingKey } from '@/posting/posting';
import type { SavedRow } from '@/storage/saved-row';
import { Hint } from '@/ui/hints/hint';
import { useElementWidth } from '@/ui/hooks/use-element-width';
import { Board } from './board';
import { ColumnMenu } from './column-menu';
import { COLUMNS } from './columns';
import { columnsThatFit } from './columns-that-fit';
import { CompareChart } from './compare-chart';
import { CompareHead } from './compare-head';
import type { CompareRow } from './compare-row';
import { FilterBar } from './filter-bar';
import { PostingPanel } from './posting-panel';
import { RatioHistogram } from './ratio-histogram';
import { filterRows, NO_FILTER } from './row-filter';
import type { RowHandlers } from './row-handlers';
import { BESIDE_COLUMNS, SavedTable } from './saved-table';
import { SelectionBar } from './selection-bar';
import { SideBySide } from './side-by-side';
import { sortRows } from './sort-rows';
import type { Sorting } from './sort-rows';
import type { ColumnChoice } from './use-chosen-columns';
import { useSelection } from './use-selection';
import { ViewTabs } from './view-tabs';
import type { View } from './view-tabs';
import { t } from '@/words/t';

const LATEST_FIRST: Sorting = { column: 'saved', descending: true };
const USUAL_WIDTH = 1200;

/** Saved postings as a table, on a chart or on a board, filtered and in one order; and a few of them side by side. */
export function CompareView({
  rows,
  isComplete,
  columnChoice,
  onImport,
  onRemove,
  onLabel,
}: Omit<RowHandlers, 'onOpen'> & {
  /** The same array until something changes. */
  rows: CompareRow[];
  /** False while more are being read. */
  isComplete: boolean;
  columnChoice: ColumnChoice;
  onImport: () => void;
}) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [sorting, setSorting] = useState(LATEST_FIRST);
  const [view, setView] = useState<View>('table');
  const [beside, setBeside] = useState<readonly PostingKey[] | null>(null);
  const selection = useSelection();
  const panel = usePanel(rows);
  const { ref, width } = useElementWidth(USUAL_WIDTH);
  const { own, choose } = columnChoice;
  const shown = useMemo(() => own ?? columnsThatFit(width - BESIDE_COLUMNS), [own, width]);

  const sorted = useMemo(() => inOrder(rows, sorting), [rows, sorting]);
  const listed = useMemo(() => filterRows(sorted, filter), [sorted, filter]);
  const columns = useMemo(() => COLUMNS.filter(({ id }) => shown.has(id)), [shown]);
  const selected = useMemo(
    () => sorted.filter(({ saved }) => selection.keys.has(saved.key)),
    [sorted, selection.keys],
  );
  const hidden = useMemo(() => {
    const inList = new Set(listed);
    return selected.filter((row) => !inList.has(row)).length;
  }, [selected, listed]);

  const besideRows = beside && sorted.filter(({ saved }) => beside.includes(saved.key));
  if (besideRows && besideRows.length > 0) {
    return (
      <SideBySide
        rows={besideRows}
        onLeave={() => setBeside(null)}
        onTakeOut={(key) => setBeside(beside.filter((other) => other !== key))}
      />
    );
  }

  const handlers = { onOpen: panel.open, onRemove, onLabel };
  return (
    <div ref={ref} className="grid grid-cols-1 gap-3">
      <CompareHead rows={listed} total={rows.length} isComplete={isComplete} onImport={onImport} />
      <div className="flex flex-wrap items-start gap-2">
        <div className="min-w-0 flex-1 max-md:basis-full">
          <FilterBar rows={rows} filter={filter} onFilter={setFilter}>
            {view === 'table' && (
              <ColumnMenu shown={shown} isOwn={Boolean(own)} onChoose={choose} />
            )}
          </FilterBar>
        </div>
        <ViewTabs view={view} onView={setView} />
      </div>
      {selected.length > 0 && (
        <SelectionBar
          selected={selected}
          hidden={hidden}
          onCompare={() => setBeside(selected.map(({ saved }) => saved.key))}
          onClear={selection.clear}
          onRemove={onRemove}
          onLabel={onLabel}
        />
      )}
      {listed.length === 0 && <NoneFound onClear={() => setFilter(NO_FILTER)} />}
      {listed.length > 1 && view === 'table' && <Hint id="side-by-side" />}
      {listed.length > 0 && view === 'table' && (
        <SavedTable
          rows={listed}
          columns={columns}
          sorting={sorting}
          onSort={setSorting}
          selection={selection}
          {...handlers}
        />
      )}
      {listed.length > 0 && view === 'chart' && (
        <>
          <RatioHistogram rows={listed} />
          <CompareChart rows={listed} />
        </>
      )}
      {listed.length > 0 && view === 'board' && (
        <Board rows={listed} onOpen={panel.open} onLabel={onLabel} />
      )}
      <PostingPanel
        saved={panel.saved}
        opener={panel.opener}
        onLabel={onLabel}
        onClose={panel.close}
      />
    </div>
  );
}

function inOrder(rows: CompareRow[], { column, descending }: Sorting): CompareRow[] {
  const by = COLUMNS.find(({ id }) => id === column);
  return by ? sortRows(rows, by.sortValue, descending) : rows;
}

/** The posting that is open, as it is now, and where the focus goes once it is closed. */
function usePanel(rows: CompareRow[]) {
  const [key, setKey] = useState<PostingKey | null>(null);
  const opener = useRef<HTMLElement>(null);
  const open = useCallback((saved: SavedRow, button: HTMLElement) => {
    opener.current = button;
    setKey(saved.key);
  }, []);
  const close = useCallback(() => setKey(null), []);
  const saved = key === null ? null : (rows.find((row) => row.saved.key === key)?.saved ?? null);
  return { saved, opener, open, close };
}

function NoneFound({ onClear }: { onClear: () => void }) {
  return (
    <div className="grid justify-items-center gap-3 rounded-xl border border-line bg-surface p-10 text-center">
      <p className="m-0 text-base font-semibold">{t('compare.noneFound')}</p>
      <button
        type="button"
        onClick={onClear}
        className="cursor-pointer bg-transparent text-accent underline"
      >
        {t('compare.showAll')}
      </button>
    </div>
  );
}

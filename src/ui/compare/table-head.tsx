import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Column } from './column';
import { columnLabel } from './column-label';
import type { Sorting } from './sort-rows';
import { t } from '@/words/t';

const ARIA_SORT = { true: 'descending', false: 'ascending' } as const;

/** In front of the sticky cells of the rows. */
const HEAD_CELL =
  'sticky top-0 z-20 h-11 border-b border-line bg-surface px-0.5 text-left align-middle font-semibold print:static';

/** The headings: a click sorts by one, a second click the other way. */
export function TableHead({
  columns,
  sorting,
  onSort,
  selected,
  onSelectAll,
}: {
  columns: readonly Column[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  selected: 'all' | 'some' | 'none';
  onSelectAll: (isSelected: boolean) => void;
}) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={`${HEAD_CELL} left-0 z-30 !px-3 print:hidden`}>
          <input
            type="checkbox"
            aria-label={t('compare.selectAll')}
            checked={selected === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = selected === 'some';
            }}
            onChange={({ target }) => onSelectAll(target.checked)}
            className="m-0 block size-4 cursor-pointer accent-accent"
          />
        </th>
        {columns.map((column) => {
          const isSorted = sorting.column === column.id;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={isSorted ? ARIA_SORT[`${sorting.descending}`] : 'none'}
              className={`${HEAD_CELL} ${column.id === 'title' ? 'left-10 z-30' : ''}`}
            >
              <button
                type="button"
                onClick={() => onSort(nextSorting(sorting, column))}
                className="inline-flex min-h-8 max-w-full cursor-pointer items-center gap-0.5 rounded-md bg-transparent px-1.5 text-left hover:bg-surface-2"
              >
                {columnLabel(column.id)}
                {isSorted && <SortSign descending={sorting.descending} />}
              </button>
            </th>
          );
        })}
        <th scope="col" className={`${HEAD_CELL} print:hidden`}>
          <span className="sr-only">{t('compare.actions')}</span>
        </th>
      </tr>
    </thead>
  );
}

function nextSorting(sorting: Sorting, { id, kind }: Column): Sorting {
  const descending = sorting.column === id ? !sorting.descending : kind === 'figure';
  return { column: id, descending };
}

function SortSign({ descending }: { descending: boolean }) {
  const Arrow = descending ? ArrowDown : ArrowUp;
  return <Arrow aria-hidden size={13} className="shrink-0 text-accent" />;
}

import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { SavedPosting } from '@/storage/saved-posting';
import type { CompareTable } from './columns';
import { RowActions } from './row-actions';

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

/** Columns whose words may break over lines; figures never do. */
const WRAPPING = new Set(['title', 'company', 'place', 'posted']);

/** All saved postings as a table, sorted by a click on a heading. */
export function SavedTable({
  table,
  onRemove,
}: {
  table: CompareTable;
  onRemove: (saved: SavedPosting) => void;
}) {
  return (
    <section
      // Scrolls sideways by keyboard where it is wider than the window, so it takes the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label="Saved postings, table"
      className="overflow-x-auto rounded-xl border border-line bg-surface print:overflow-visible print:border-0"
    >
      <table className="w-full border-collapse text-sm tabular-nums print:text-[10px]">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} className="border-b border-line text-left">
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted ? ARIA_SORT[sorted] : 'none'}
                    className="px-1 py-1.5 font-semibold first:pl-2"
                  >
                    <button
                      type="button"
                      onClick={() => header.column.toggleSorting()}
                      className="inline-flex min-h-8 cursor-pointer items-center gap-1 rounded-md px-2 text-left whitespace-nowrap hover:bg-surface-2"
                    >
                      <table.FlexRender header={header} />
                      <SortSign sorted={sorted} />
                    </button>
                  </th>
                );
              })}
              <th scope="col" className="px-2 print:hidden">
                <span className="sr-only">Actions</span>
              </th>
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              className="border-b border-line align-top last:border-0 hover:bg-surface-2 print:break-inside-avoid"
            >
              {row.getAllCells().map((cell, index) => {
                const { id } = cell.column;
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={cell.id}
                    {...(index === 0 && { scope: 'row' })}
                    className={`px-3 py-2.5 text-left font-normal first:pl-4 first:font-semibold ${WRAPPING.has(id) ? 'wrap-anywhere min-w-24 first:min-w-44' : 'whitespace-nowrap'}`}
                  >
                    <table.FlexRender cell={cell} />
                  </Cell>
                );
              })}
              <td className="py-1 pr-2 text-right whitespace-nowrap print:hidden">
                <RowActions saved={row.original.saved} onRemove={onRemove} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SortSign({ sorted }: { sorted: false | 'asc' | 'desc' }) {
  if (sorted === 'asc') return <ArrowUp aria-hidden size={14} />;
  if (sorted === 'desc') return <ArrowDown aria-hidden size={14} />;
  return <ChevronsUpDown aria-hidden size={14} className="text-ink-3 print:hidden" />;
}

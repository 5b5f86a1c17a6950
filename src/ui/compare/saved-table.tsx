import { ArrowDown, ArrowUp } from 'lucide-react';
import { FlexRender } from '@tanstack/react-table';
import { memo } from 'react';
import type { CompareTable, CompareTableRow } from './columns';
import { RowActions } from './row-actions';
import type { RowHandlers } from './row-actions';

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

/** Columns whose words may break over lines, with room for a long word; figures never break. */
const WRAPPING: Record<string, string> = {
  title: 'min-w-40',
  company: 'min-w-24',
  place: 'min-w-28',
  level: 'min-w-22',
  posted: 'min-w-28',
};

/** All saved postings as a table, sorted by a click on a heading. */
export function SavedTable({ table, ...handlers }: RowHandlers & { table: CompareTable }) {
  return (
    <section
      // Scrolls sideways by keyboard where it is wider than the window, so it takes the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label="Saved postings, table"
      className="overflow-x-auto rounded-xl border border-line bg-surface print:overflow-visible print:border-0"
    >
      <table className="w-full border-collapse text-[13px] tabular-nums print:text-[10px]">
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
                    className="px-0.5 py-1.5 align-bottom font-semibold first:pl-2.5"
                  >
                    <button
                      type="button"
                      onClick={() => header.column.toggleSorting()}
                      className="relative min-h-8 cursor-pointer rounded-md px-1.5 text-left hover:bg-surface-2"
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
            <TableRow key={row.id} row={row} {...handlers} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Drawn anew only when its posting changes, not when the order does. */
const TableRow = memo(function TableRow({
  row,
  ...handlers
}: RowHandlers & { row: CompareTableRow }) {
  return (
    <tr className="border-b border-line align-top last:border-0 hover:bg-surface-2 print:break-inside-avoid">
      {row.getAllCells().map((cell, index) => {
        const Cell = index === 0 ? 'th' : 'td';
        const width = WRAPPING[cell.column.id];
        return (
          <Cell
            key={cell.id}
            {...(index === 0 && { scope: 'row' })}
            className={`px-2 py-2.5 text-left font-normal first:pl-4 first:font-semibold ${width ? `wrap-anywhere ${width}` : 'whitespace-nowrap'}`}
          >
            <FlexRender cell={cell} />
          </Cell>
        );
      })}
      <td className="py-1 pr-2 text-right whitespace-nowrap print:hidden">
        <RowActions saved={row.original.saved} {...handlers} />
      </td>
    </tr>
  );
});

/** Stands in the room between two headings, so that sorting moves nothing. */
function SortSign({ sorted }: { sorted: false | 'asc' | 'desc' }) {
  if (!sorted) return null;
  const Arrow = sorted === 'asc' ? ArrowUp : ArrowDown;
  return <Arrow aria-hidden size={13} className="absolute -right-2 bottom-2 text-accent" />;
}

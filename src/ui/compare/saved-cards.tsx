import { FlexRender } from '@tanstack/react-table';
import { memo } from 'react';
import { CONTROL_CLASS } from '@/ui/components/control-class';
import type { CompareTable, CompareTableRow } from './columns';
import { RowActions } from './row-actions';
import type { RowHandlers } from './row-actions';

/** What a card shows as its head; every other column becomes a line of it. */
const HEAD = new Set(['title', 'company', 'place', 'verdict']);

/** The same postings for a narrow window: a card each, with the sorting in a list. */
export function SavedCards({ table, ...handlers }: RowHandlers & { table: CompareTable }) {
  return (
    <div className="grid grid-cols-1 gap-3">
      <SortSelect table={table} />
      <ul className="m-0 grid list-none grid-cols-1 gap-3 p-0 sm:grid-cols-2 lg:grid-cols-3">
        {table.getRowModel().rows.map((row) => (
          <Card key={row.id} row={row} {...handlers} />
        ))}
      </ul>
    </div>
  );
}

/** Drawn anew only when its posting changes, not when the order does. */
const Card = memo(function Card({ row, ...handlers }: RowHandlers & { row: CompareTableRow }) {
  const cells = row.getAllCells();
  const show = (id: string) => {
    const cell = cells.find(({ column }) => column.id === id);
    return cell && <FlexRender cell={cell} />;
  };
  return (
    <li className="grid content-start gap-2 rounded-xl border border-line bg-surface p-4 print:break-inside-avoid">
      <div className="wrap-anywhere">
        <h2 className="m-0 text-base font-semibold">{show('title')}</h2>
        <p className="m-0 text-sm text-ink-2">{show('company')}</p>
        <p className="m-0 text-sm text-ink-2">{show('place')}</p>
      </div>
      {show('verdict')}
      <dl className="m-0 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-sm tabular-nums">
        {cells
          .filter(({ column }) => !HEAD.has(column.id))
          .map((cell) => (
            <div key={cell.id} className="contents">
              <dt className="text-ink-2">{String(cell.column.columnDef.header)}</dt>
              <dd className="m-0 text-right">
                <FlexRender cell={cell} />
              </dd>
            </div>
          ))}
      </dl>
      <div className="mt-auto -ml-2">
        <RowActions saved={row.original.saved} {...handlers} />
      </div>
    </li>
  );
});

function SortSelect({ table }: { table: CompareTable }) {
  const [sort] = table.state.sorting;
  const options = table.getAllLeafColumns().flatMap(({ id, columnDef }) => {
    const name = String(columnDef.header);
    return [
      { value: `${id} asc`, label: `${name}, ascending` },
      { value: `${id} desc`, label: `${name}, descending` },
    ];
  });
  return (
    <label className="grid max-w-xs gap-1 text-sm font-semibold print:hidden">
      Sort by
      <select
        className={`${CONTROL_CLASS} font-normal`}
        value={sort ? `${sort.id} ${sort.desc ? 'desc' : 'asc'}` : ''}
        onChange={({ target }) => {
          const [id = '', direction] = target.value.split(' ');
          table.setSorting([{ id, desc: direction === 'desc' }]);
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

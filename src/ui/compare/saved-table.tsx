import { Fragment, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { CSSProperties } from 'react';
import type { PostingKey } from '@/posting/posting';
import type { Column } from './column';
import type { CompareRow } from './compare-row';
import type { RowHandlers } from './row-handlers';
import { printedWords } from './row-words';
import type { Sorting } from './sort-rows';
import { TableHead } from './table-head';
import { ROW_HEIGHT, TableRow } from './table-row';
import { usePrinting } from './use-printing';
import { useRowKeys } from './use-row-keys';
import { PRINTED_UP_TO, useRowWindow } from './use-row-window';
import type { Selection } from './use-selection';
import { t } from '@/words/t';

const SELECT_WIDTH = 40;
const ACTIONS_WIDTH = 80;

/** What the columns do not have of the table's width. */
export const BESIDE_COLUMNS = SELECT_WIDTH + ACTIONS_WIDTH;

/** The saved postings as a table of any length, of which those in view are drawn. */
export function SavedTable({
  rows,
  columns,
  sorting,
  onSort,
  selection,
  ...handlers
}: RowHandlers & {
  rows: CompareRow[];
  columns: readonly Column[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  selection: Selection;
}) {
  const [activeKey, setActive] = useState<PostingKey | null>(null);
  const activeIndex =
    activeKey === null ? -1 : rows.findIndex(({ saved }) => saved.key === activeKey);
  const isPrinting = usePrinting();
  const { ref, items, height } = useRowWindow({
    count: rows.length,
    rowHeight: ROW_HEIGHT,
    kept: activeIndex < 0 ? null : activeIndex,
    isPrinting,
  });
  const onSelect = useSelect(rows, selection);
  const onKeyDown = useRowKeys({ rows, setActive, onSelect, selection, ...handlers });
  const selected = rows.filter(({ saved }) => selection.keys.has(saved.key)).length;
  return (
    <div
      ref={ref}
      className="max-h-[max(24rem,calc(100dvh-15rem))] overflow-auto rounded-xl border border-line bg-surface print:max-h-none print:overflow-visible print:border-0"
    >
      <table
        aria-label={t('compare.title')}
        aria-rowcount={rows.length + 1}
        className="w-full table-fixed border-separate border-spacing-0 text-[13px] tabular-nums print:!min-w-0 print:table-auto print:text-[10px]"
        style={{ '--row': `${ROW_HEIGHT}px`, minWidth: widthOf(columns) } as CSSProperties}
      >
        <colgroup className="print:hidden">
          <col style={{ width: SELECT_WIDTH }} />
          {columns.map(({ id, width }) => (
            // The title takes what the others leave.
            <col key={id} {...(id !== 'title' && { style: { width } })} />
          ))}
          <col style={{ width: ACTIONS_WIDTH }} />
        </colgroup>
        <TableHead
          columns={columns}
          sorting={sorting}
          onSort={onSort}
          selected={selected === 0 ? 'none' : selected === rows.length ? 'all' : 'some'}
          onSelectAll={(isSelected) =>
            selection.set(
              rows.map(({ saved }) => saved.key),
              isSelected,
            )
          }
        />
        {/* The rows take the focus, and their keys come up to here. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody
          onKeyDown={onKeyDown}
          onFocus={({ target }) => {
            const index = target.closest<HTMLElement>('tr')?.dataset.index;
            setActive(rows[Number(index)]?.saved.key ?? null);
          }}
        >
          {items.map(({ index, start }, place) => {
            const row = rows[index];
            const gap = start - (items[place - 1]?.end ?? 0);
            return (
              row && (
                <Fragment key={row.saved.key}>
                  {gap > 0 && <Gap height={gap} />}
                  <TableRow
                    row={row}
                    index={index}
                    columns={columns}
                    isSelected={selection.keys.has(row.saved.key)}
                    isActive={activeIndex < 0 ? index === items[0]?.index : index === activeIndex}
                    onSelect={onSelect}
                    {...handlers}
                  />
                </Fragment>
              )
            );
          })}
          <Gap height={height - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
      {isPrinting && rows.length > PRINTED_UP_TO && (
        <p>{printedWords(PRINTED_UP_TO, rows.length)}</p>
      )}
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return height > 0 && <tr aria-hidden style={{ height }} className="print:hidden" />;
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width, BESIDE_COLUMNS);
}

/** Selects a row, or with the Shift key all from the one before to it. */
function useSelect(
  rows: CompareRow[],
  { keys, toggle, set }: Selection,
): (key: PostingKey, isRange: boolean) => void {
  const before = useRef<PostingKey>(null);
  const now = useRef({ rows, keys });
  useLayoutEffect(() => {
    now.current = { rows, keys };
  });
  return useCallback(
    (key, isRange) => {
      const indexOf = (wanted: PostingKey | null) =>
        now.current.rows.findIndex(({ saved }) => saved.key === wanted);
      const from = isRange ? indexOf(before.current) : -1;
      before.current = key;
      if (from < 0) {
        toggle(key);
        return;
      }
      const [first, last] = [from, indexOf(key)].toSorted((one, other) => one - other);
      set(
        now.current.rows.slice(first, (last ?? 0) + 1).map(({ saved }) => saved.key),
        !now.current.keys.has(key),
      );
    },
    [toggle, set],
  );
}

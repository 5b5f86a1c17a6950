import { memo } from 'react';
import type { PostingKey } from '@/posting/posting';
import type { Column } from './column';
import type { CompareRow } from './compare-row';
import { RowActions } from './row-actions';
import type { RowHandlers } from './row-handlers';
import { StatusSelect } from '@/ui/components/status-select';
import { t } from '@/words/t';

/** Height of a row, in pixels: two lines of words, or a verdict with two lines beneath it. */
export const ROW_HEIGHT = 66;

const CELL =
  'h-(--row) border-b border-line group-last:border-b-0 bg-surface px-2 py-0 align-middle text-left font-normal ' +
  'group-hover:bg-surface-2 group-data-selected:bg-surface-3 print:h-auto print:py-1';

/**
 * A saved posting in the table. The row takes the focus, and the Tab key goes through the controls of the row that has
 * it. Drawn anew only when the posting or its place in use changes.
 */
export const TableRow = memo(function TableRow({
  row,
  index,
  columns,
  isSelected,
  isActive,
  onSelect,
  onOpen,
  onRemove,
  onLabel,
}: RowHandlers & {
  row: CompareRow;
  index: number;
  columns: readonly Column[];
  isSelected: boolean;
  /** Whether the Tab key leads into this row. */
  isActive: boolean;
  onSelect: (key: PostingKey, isRange: boolean) => void;
}) {
  const { saved } = row;
  const { title } = saved.posting;
  const tabIndex = isActive ? 0 : -1;
  return (
    <tr
      tabIndex={tabIndex}
      // The head is the first.
      aria-rowindex={index + 2}
      data-index={index}
      data-selected={isSelected || undefined}
      className="group scroll-mt-12 scroll-mb-2 -outline-offset-2 focus-visible:outline-2 focus-visible:outline-accent print:break-inside-avoid"
    >
      <td className={`${CELL} sticky left-0 z-10 px-3 print:hidden`}>
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={isSelected}
          aria-label={t('compare.selectOne', { title })}
          onChange={({ nativeEvent }) =>
            onSelect(saved.key, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
          className="m-0 block size-4 cursor-pointer accent-accent"
        />
      </td>
      {columns.map((column) =>
        column.id === 'title' ? (
          <th
            key={column.id}
            scope="row"
            className={`${CELL} sticky left-10 z-10 font-semibold print:static`}
          >
            <button
              type="button"
              tabIndex={tabIndex}
              title={title}
              onClick={({ currentTarget }) => onOpen(saved, currentTarget)}
              className="line-clamp-2 cursor-pointer rounded-sm bg-transparent text-left wrap-anywhere hover:underline print:line-clamp-none"
            >
              {title || t('compare.untitled')}
            </button>
          </th>
        ) : (
          <td key={column.id} className={CELL}>
            {column.id === 'status' ? (
              <StatusSelect
                status={row.status}
                label={t('compare.statusOf', { title })}
                tabIndex={tabIndex}
                onChange={(status) => onLabel([saved.key], { status })}
              />
            ) : (
              column.show(row)
            )}
          </td>
        ),
      )}
      <td className={`${CELL} text-right print:hidden`}>
        <RowActions saved={saved} tabIndex={tabIndex} onRemove={onRemove} />
      </td>
    </tr>
  );
});

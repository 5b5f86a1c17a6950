import { useCallback, useMemo, useState } from 'react';
import type { PostingKey } from '@/posting/posting';
import { SAVED_STATUSES } from '@/storage/saved-labels';
import type { SavedStatus } from '@/storage/saved-labels';
import { BoardColumn } from './board-column';
import type { CompareRow } from './compare-row';
import type { RowHandlers } from './row-handlers';
import { statusLabel } from '@/ui/components/status-words';
import { t } from '@/words/t';

/** The postings in a column for each status; a card is moved by drag, by its menu, or by Shift with an arrow key. */
export function Board({
  rows,
  onOpen,
  onLabel,
}: Omit<RowHandlers, 'onRemove'> & { rows: CompareRow[] }) {
  const columns = useMemo(() => byStatus(rows), [rows]);
  const [told, setTold] = useState('');
  /** The card that the keyboard moved: the focus goes with it. */
  const [moved, setMoved] = useState<PostingKey | null>(null);

  const move = useCallback(
    (row: CompareRow, status: SavedStatus, isByKeyboard: boolean) => {
      if (row.status === status) return;
      setMoved(isByKeyboard ? row.saved.key : null);
      setTold(
        t('compare.board.moved', { title: row.saved.posting.title, status: statusLabel(status) }),
      );
      onLabel([row.saved.key], { status });
    },
    [onLabel],
  );

  return (
    <>
      <p className="m-0 text-sm text-ink-2 print:hidden">{t('compare.board.how')}</p>
      <div className="grid auto-cols-[minmax(11.5rem,1fr)] grid-flow-col gap-2.5 overflow-x-auto pb-2 print:grid-flow-row print:overflow-visible">
        {SAVED_STATUSES.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            rows={columns[status]}
            moved={moved}
            onMove={move}
            onDrop={(key, to) => {
              const row = rows.find(({ saved }) => saved.key === key);
              if (row) move(row, to, false);
            }}
            onOpen={onOpen}
          />
        ))}
      </div>
      <output className="sr-only">{told}</output>
    </>
  );
}

function byStatus(rows: CompareRow[]): Record<SavedStatus, CompareRow[]> {
  const columns: Record<SavedStatus, CompareRow[]> = {
    saved: [],
    applied: [],
    interviewing: [],
    offer: [],
    accepted: [],
    closed: [],
  };
  for (const row of rows) columns[row.status].push(row);
  return columns;
}

import { useId, useState } from 'react';
import type { DragEvent, KeyboardEvent } from 'react';
import type { PostingKey } from '@/posting/posting';
import { SAVED_STATUSES } from '@/storage/saved-labels';
import type { SavedStatus } from '@/storage/saved-labels';
import { BoardCard, CARD_HEIGHT, CARD_TYPE } from './board-card';
import type { CompareRow } from './compare-row';
import type { RowHandlers } from './row-handlers';
import { formatCount } from '@/words/format-number';
import { statusLabel } from '@/ui/components/status-words';
import { usePrinting } from './use-printing';
import { useRowWindow } from './use-row-window';

/** One status of the board: its cards, and the place to drop another on. */
export function BoardColumn({
  status,
  rows,
  moved,
  onMove,
  onDrop,
  onOpen,
}: Pick<RowHandlers, 'onOpen'> & {
  status: SavedStatus;
  rows: CompareRow[];
  moved: PostingKey | null;
  onMove: (row: CompareRow, status: SavedStatus, isByKeyboard: boolean) => void;
  onDrop: (key: PostingKey, status: SavedStatus) => void;
}) {
  const titleId = useId();
  const [isOver, setOver] = useState(false);
  const [activeKey, setActive] = useState<PostingKey | null>(null);
  const indexOf = (key: PostingKey | null) => rows.findIndex(({ saved }) => saved.key === key);
  const movedIndex = indexOf(moved);
  const active = movedIndex < 0 ? Math.max(indexOf(activeKey), 0) : movedIndex;
  const { ref, items, height } = useRowWindow({
    count: rows.length,
    rowHeight: CARD_HEIGHT,
    kept: active,
    isPrinting: usePrinting(),
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const card = event.target;
    if (!(card instanceof HTMLElement)) return;
    const index = Number(card.dataset.index);
    const row = rows[index];
    if (!row) return;
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (side && event.shiftKey) {
      const next = SAVED_STATUSES[SAVED_STATUSES.indexOf(status) + side];
      if (next) onMove(row, next, true);
    } else if (side) focusBeside(event.currentTarget, side);
    else if (step) focusCard(event.currentTarget, index + step);
    else if (event.key === 'Enter') onOpen(row.saved, card);
    else return;
    event.preventDefault();
  };

  return (
    // Cards are dropped on it, and their keys come up to it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-labelledby={titleId}
      data-column={status}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!isCard(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!isCard(event)) return;
        event.preventDefault();
        onDrop(event.dataTransfer.getData(CARD_TYPE), status);
      }}
      className={`grid min-w-0 grid-rows-[auto_1fr] rounded-xl border bg-surface-2 ${isOver ? 'border-accent outline-2 outline-accent' : 'border-line'}`}
    >
      <h2 id={titleId} className="m-0 flex items-center gap-2 px-3 py-2 text-sm font-semibold">
        {statusLabel(status)}
        <span className="font-normal text-ink-2 tabular-nums">{formatCount(rows.length)}</span>
      </h2>
      <div
        ref={ref}
        className="max-h-[max(24rem,calc(100dvh-19rem))] min-h-40 overflow-y-auto px-2 pb-2 print:max-h-none print:overflow-visible"
      >
        <ul className="relative m-0 list-none p-0" style={{ height }}>
          {items.map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <BoardCard
                  key={row.saved.key}
                  row={row}
                  index={index}
                  top={start}
                  isActive={index === active}
                  isMoved={row.saved.key === moved}
                  onActive={setActive}
                  onMove={onMove}
                  onOpen={onOpen}
                />
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
}

function isCard({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(CARD_TYPE);
}

function focusCard(column: HTMLElement, index: number): void {
  column.querySelector<HTMLElement>(`[data-card][data-index="${index}"]`)?.focus();
}

/** The nearest column on that side that has a card. */
function focusBeside(column: HTMLElement, side: number): void {
  const columns = [...(column.parentElement?.children ?? [])];
  const onSide =
    side < 0
      ? columns.slice(0, columns.indexOf(column)).toReversed()
      : columns.slice(columns.indexOf(column) + 1);
  const cards = onSide.map((other) =>
    other.querySelector<HTMLElement>('[data-card][tabindex="0"]'),
  );
  cards.find((card) => card !== null)?.focus();
}

import { memo } from 'react';
import type { PostingKey } from '@/posting/posting';
import { VERDICT_SHAPES } from '@/words/verdict-words';
import type { SavedStatus } from '@/storage/saved-labels';
import type { CompareRow } from './compare-row';
import type { RowHandlers } from './row-handlers';
import { NONE, postedWords, verdictWords } from './row-words';
import { StatusSelect } from '@/ui/components/status-select';
import { VERDICT_INK } from './verdict-ink';
import { t } from '@/words/t';

/** Height of a card with the gap below it, in pixels. */
export const CARD_HEIGHT = 168;
const GAP = 8;

/** What a dragged card carries: a type of our own, which nothing from another page has. */
export const CARD_TYPE = 'application/x-headroom-posting';

function focusOnMount(card: HTMLElement | null): void {
  card?.focus();
}

/** A posting on the board. */
export const BoardCard = memo(function BoardCard({
  row,
  index,
  top,
  isActive,
  isMoved,
  onActive,
  onMove,
  onOpen,
}: Pick<RowHandlers, 'onOpen'> & {
  row: CompareRow;
  index: number;
  /** pixels */
  top: number;
  /** Whether the Tab key leads to this card. */
  isActive: boolean;
  /** Whether the keyboard moved it to this column: then the focus comes with it. */
  isMoved: boolean;
  onActive: (key: PostingKey) => void;
  onMove: (row: CompareRow, status: SavedStatus, isByKeyboard: boolean) => void;
}) {
  const { saved, status, tags } = row;
  const { posting, assessment, key } = saved;
  const tabIndex = isActive ? 0 : -1;
  return (
    // Dragged, and moved by key: the card itself takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={tabIndex}
      ref={isMoved ? focusOnMount : null}
      data-card={key}
      data-index={index}
      draggable
      onFocus={() => onActive(key)}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(CARD_TYPE, key);
        dataTransfer.effectAllowed = 'move';
      }}
      className="absolute inset-x-0.5 flex cursor-grab flex-col gap-1 overflow-hidden rounded-lg border border-line bg-surface p-2.5 text-[13px] -outline-offset-2 focus-visible:outline-2 focus-visible:outline-accent"
      style={{ top, height: CARD_HEIGHT - GAP }}
    >
      <button
        type="button"
        tabIndex={tabIndex}
        title={posting.title}
        onClick={({ currentTarget }) => onOpen(saved, currentTarget)}
        className="line-clamp-2 shrink-0 cursor-pointer rounded-sm bg-transparent text-left font-semibold wrap-anywhere hover:underline"
      >
        {posting.title || t('compare.untitled')}
      </button>
      <span className="shrink-0 truncate text-ink-2">
        {[posting.company ?? NONE, ...tags].join(' · ')}
      </span>
      <span className="shrink-0 truncate tabular-nums">{postedWords(saved)}</span>
      <span className={`mt-auto truncate font-semibold ${VERDICT_INK[assessment.verdict]}`}>
        <span aria-hidden>{VERDICT_SHAPES[assessment.verdict]}</span> {verdictWords(assessment)}
      </span>
      <StatusSelect
        status={status}
        label={t('compare.statusOf', { title: posting.title })}
        tabIndex={tabIndex}
        onChange={(chosen) => onMove(row, chosen, true)}
        className="w-full !min-h-7 !py-0 text-xs"
      />
    </li>
  );
});

import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { PostingKey } from '@/posting/posting';
import type { CompareRow } from './compare-row';
import type { RowHandlers } from './row-handlers';
import type { Selection } from './use-selection';

/** Rows that Page Up and Page Down go by. */
const PAGE = 10;

/** Where a key leads from a row. */
const MOVES: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + PAGE,
  PageUp: (index) => index - PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * The keys on a row that has the focus: arrows, Page Up and Down, Home and End move, with Shift they select on the way;
 * Space selects, Ctrl+A all, Enter opens, Delete removes. Escape leads from a control back to its row.
 */
export function useRowKeys({
  rows,
  setActive,
  onSelect,
  selection,
  onOpen,
  onRemove,
}: Pick<RowHandlers, 'onOpen' | 'onRemove'> & {
  rows: CompareRow[];
  setActive: (key: PostingKey) => void;
  onSelect: (key: PostingKey, isRange: boolean) => void;
  selection: Selection;
}): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (!(event.target instanceof HTMLElement)) return;
    const element = event.target.closest<HTMLElement>('tr[data-index]');
    const index = Number(element?.dataset.index);
    const row = rows[index];
    if (!element || !row) return;
    if (element !== event.target) {
      if (event.key === 'Escape') element.focus();
      return;
    }
    const body = event.currentTarget;
    const focus = (to: number): void => {
      const next = rows[to];
      if (!next) return;
      flushSync(() => setActive(next.saved.key));
      body.querySelector<HTMLElement>(`tr[data-index="${to}"]`)?.focus();
    };
    const move = MOVES[event.key];
    if (move) {
      const to = Math.min(Math.max(move(index, rows.length - 1), 0), rows.length - 1);
      if (event.shiftKey) {
        const [first, last] = index < to ? [index, to] : [to, index];
        selection.set(
          rows.slice(first, last + 1).map(({ saved }) => saved.key),
          true,
        );
      }
      focus(to);
    } else if (event.key === ' ') onSelect(row.saved.key, event.shiftKey);
    else if (event.key === 'Enter') onOpen(row.saved, element);
    else if (event.key === 'Delete') {
      focus(index + 1 < rows.length ? index + 1 : index - 1);
      onRemove([row.saved.key]);
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      selection.set(
        rows.map(({ saved }) => saved.key),
        true,
      );
    } else return;
    event.preventDefault();
  };
}

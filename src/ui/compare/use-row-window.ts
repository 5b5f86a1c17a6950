import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';

/** So many stand in the page as they are, where the browser's own search and a reader find them all. */
const ALL_UP_TO = 100;
/** Paper takes more, and not without end. */
export const PRINTED_UP_TO = 1000;

/** Rows that are drawn: where each begins and ends, in pixels from the first. */
export interface RowWindow {
  items: { index: number; start: number; end: number }[];
  height: number;
  /** For the element that scrolls. */
  ref: (element: HTMLElement | null) => void;
}

/**
 * Which rows of a long list are drawn: all of a short one, else those in view and the one that is in use.
 *
 * @param rowHeight of every row, in pixels
 * @param kept index of the row that stays drawn wherever it is, for the focus to stay in it; null for none
 */
export function useRowWindow({
  count,
  rowHeight,
  kept = null,
  isPrinting = false,
}: {
  count: number;
  rowHeight: number;
  kept?: number | null;
  isPrinting?: boolean;
}): RowWindow {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const isWhole = isPrinting || count <= ALL_UP_TO;
  // What it gives is read while drawing, and handed on to nothing that is kept.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: isWhole ? 0 : count,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 6,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      if (kept === null || kept >= count || inView.includes(kept)) return inView;
      return [...inView, kept].toSorted((one, other) => one - other);
    },
  });
  if (isWhole) {
    const drawn = isPrinting ? Math.min(count, PRINTED_UP_TO) : count;
    return {
      ref: setScroller,
      items: Array.from({ length: drawn }, (_, index) => ({
        index,
        start: index * rowHeight,
        end: (index + 1) * rowHeight,
      })),
      height: drawn * rowHeight,
    };
  }
  return {
    ref: setScroller,
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
  };
}

import { useEffect, useState } from 'react';
import type { PageCard } from './page-cards';
import type { ReadFrame } from './popup-state';

/** A list may still be on its way when the popup opens: it is asked for once more after so long. */
const AGAIN_MS = 1_000;
const TOP_FRAME = 0;

export interface PageCards {
  cards: PageCard[];
  open: (postingId: string) => void;
}

/** The postings of the list on a tab's page; none until they are known, or where there is no list of several. */
export function usePageCards(frame: ReadFrame | undefined): PageCards {
  const [cards, setCards] = useState<PageCard[]>([]);
  const tabId = frame?.tabId;

  useEffect(() => {
    if (tabId === undefined) return undefined;
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (isLast: boolean): Promise<void> => {
      const { pageCards } = await import('./page-cards');
      const found = await pageCards(tabId, TOP_FRAME);
      if (!isCurrent) return;
      if (found.length > 1) setCards(found);
      else if (!isLast) timer = setTimeout(() => void ask(true), AGAIN_MS);
    };
    void ask(false);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [tabId]);

  return {
    cards,
    open: (postingId) => {
      if (tabId === undefined) return;
      void import('./page-cards').then(({ openCard }) => openCard(tabId, TOP_FRAME, postingId));
    },
  };
}

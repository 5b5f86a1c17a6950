import { sendMessage } from '@/messaging/messages';
import type { CardJudgement } from '@/messaging/card-judgement';
import { cardReadingsSchema } from '@/messaging/card-readings.schema';
import type { CardReading } from '@/posting/card-reading';

/** A posting of a list on the page, and what can be said of it. */
export interface PageCard {
  reading: CardReading;
  judgement: CardJudgement;
}

/**
 * The postings of the list that stands in a frame, judged as their badges are; none where there is no list, or the user
 * wants no badges. Never throws.
 */
export async function pageCards(tabId: number, frameId: number): Promise<PageCard[]> {
  try {
    const listed: unknown = await sendMessage('listCards', undefined, { tabId, frameId });
    // It comes from a process that runs the page's code.
    const readings = cardReadingsSchema.parse(listed);
    const answer = await sendMessage('judgeCards', readings);
    if (answer.kind === 'off') return [];
    return readings.flatMap((reading, index) => {
      const judgement = answer.cards[index];
      return judgement ? [{ reading, judgement }] : [];
    });
  } catch {
    return [];
  }
}

/** Opens the posting of a card in the page; the popup then shows what is read of it. */
export async function openCard(tabId: number, frameId: number, postingId: string): Promise<void> {
  // A card that is gone meanwhile opens nothing.
  await sendMessage('openCard', postingId, { tabId, frameId }).catch(() => false);
}

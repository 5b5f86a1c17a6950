import { sendMessage } from '@/messaging/messages';
import { cardLists } from '@/extraction/sites/cards/card-lists';
import { keepSeenVerdict } from '@/storage/seen-verdicts';
import type { FrameState } from '@/storage/tab-state';
import { basisName } from './basis-name';

/**
 * Keeps the verdict on a posting that was read, for the badge of its card in any list, and tells the lists in its tab.
 * Never throws: a badge less is no failure of the page.
 */
export async function noteSeen(
  tabId: number,
  { judged, profile, correction }: Extract<FrameState, { kind: 'judged' }>,
): Promise<void> {
  const { posting, assessment } = judged;
  if (!cardLists.some(({ site }) => site === posting.site)) return;
  try {
    const basis = basisName(assessment.pack, profile, correction);
    await keepSeenVerdict(posting.key, basis, assessment);
  } catch {
    return;
  }
  // Not waited for: the page that was read waits for its own answer.
  sendMessage('postingJudged', posting.key, { tabId }).catch(() => {});
}

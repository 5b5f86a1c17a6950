import { sendMessage } from './messages';
import type { QuoteShown } from './protocol';

/** unreachable: no script of ours listens in the frame: the page was left, or the extension updated under it. */
export type QuoteAnswer = QuoteShown | 'unreachable';

/** Scrolls the page in a frame to words of its posting, and marks them there. Never throws. */
export async function showQuote(
  tabId: number,
  frameId: number,
  quote: string,
): Promise<QuoteAnswer> {
  try {
    const answer: unknown = await sendMessage('showQuote', quote, { tabId, frameId });
    return answer === 'shown' || answer === 'hidden' || answer === 'gone' ? answer : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

import { browser } from '#imports';
import type { QuoteAnswer } from '@/messaging/show-quote';
import type { ReadFrame } from './popup-state';
import { tabParameter } from './tab-parameter';

/** Marks words of a posting in its page, and gives way to it once they are: a popup closes, a tab goes to the back. */
export async function showInPage(
  { tabId, frameId }: ReadFrame,
  words: string,
): Promise<QuoteAnswer> {
  const { showQuote } = await import('@/messaging/show-quote');
  const answer = await showQuote(tabId, frameId, words);
  if (answer === 'shown') {
    if (tabParameter(window.location.search) === null) window.close();
    else await browser.tabs.update(tabId, { active: true });
  }
  return answer;
}

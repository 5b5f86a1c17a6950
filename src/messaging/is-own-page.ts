import { browser } from '#imports';
import type { Browser } from '#imports';

/** True for a message from a page of the extension itself: its popup or a full page, never a content script. */
export function isOwnPage({ id, url }: Browser.runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;
}

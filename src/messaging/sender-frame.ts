import { browser } from '#imports';
import type { Browser } from '#imports';

/** The frame of a web page that a message came from. */
export interface SenderFrame {
  tabId: number;
  frameId: number;
  url: string;
}

/**
 * The frame that sent a message; null for a sender that is none of our content scripts in a page in view:
 * another extension, an extension page, a page that the browser renders ahead of a visit.
 */
export function senderFrame(sender: Browser.runtime.MessageSender): SenderFrame | null {
  const { id, tab, frameId, url, documentLifecycle } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return null;
  if (!url || !/^https?:/.test(url)) return null;
  if (documentLifecycle === 'prerender') return null;
  return { tabId: tab.id, frameId, url };
}

import { browser } from '#imports';

/**
 * True when a content script of ours still listens in that frame. The message is none of the protocol, and no one
 * answers it: the browser itself rejects it where no one listens.
 */
export async function frameIsThere(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, 'are you there', { frameId });
    return true;
  } catch {
    return false;
  }
}

import { browser } from '#imports';
import type { Browser } from '#imports';

/** Opens the popup for a tab; false where the browser does not allow it, or the tab is not the one in front. */
export async function openPopup(tab: Browser.tabs.Tab | undefined): Promise<boolean> {
  if (!tab?.active) return false;
  try {
    await browser.action.openPopup({ windowId: tab.windowId });
    return true;
  } catch {
    // Firefox asks for a click on its own toolbar, and Chrome for a window in front.
    return false;
  }
}

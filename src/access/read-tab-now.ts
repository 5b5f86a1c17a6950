import { browser } from '#imports';
import { t } from '@/words/t';
import { ON_REQUEST_SCRIPTS, PAGE_NOTE_SCRIPT } from './on-request-scripts';

/** The browser keeps the page closed: it is one of its own, or no click has opened it. */
class PageClosedError extends Error {
  override readonly name = 'PageClosedError';
}

/**
 * Starts reading a tab's page as it stands; in a page that is read already, the new script takes over from the old one.
 * Its frames may be of other sites: all scripts are run in each, and the one whose site it is stays.
 * Needs the tab's site to be allowed, or a click on the toolbar button over it. Throws `PageClosedError`.
 */
export async function readTabNow(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [PAGE_NOTE_SCRIPT, ...Object.values(ON_REQUEST_SCRIPTS)],
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new PageClosedError(t('shared.pageClosed', { detail }), { cause: error });
  }
}

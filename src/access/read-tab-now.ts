import { browser } from '#imports';

/** The script that reads any site, where the build puts it. */
export const ANY_SITE_SCRIPT = '/content-scripts/any-site.js';

/** The browser keeps the page closed: it is one of its own, or no click has opened it. */
class PageClosedError extends Error {
  override readonly name = 'PageClosedError';
}

/**
 * Starts reading a tab's page as it stands; in a page that is read already, the new script takes over from the old one.
 * Needs the tab's site to be allowed, or a click on the toolbar button over it. Throws `PageClosedError`.
 */
export async function readTabNow(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [ANY_SITE_SCRIPT],
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new PageClosedError(
      `The browser does not let Headroom read this page. Click Headroom’s toolbar button on the page, and try again. (${detail})`,
      { cause: error },
    );
  }
}

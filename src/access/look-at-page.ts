import { browser } from '#imports';

/** The script that tells how a page is built, where the build puts it. */
const PAGE_REPORT_SCRIPT = '/page-report.js';

/**
 * How the page in a frame is built (see `pageOutline`); null where the browser keeps it closed: no click on the toolbar
 * button has opened it, or the frame is gone.
 */
export async function lookAtPage(tabId: number, frameId: number): Promise<string | null> {
  try {
    const [looked] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [PAGE_REPORT_SCRIPT],
    });
    return typeof looked?.result === 'string' ? looked.result : null;
  } catch {
    return null;
  }
}

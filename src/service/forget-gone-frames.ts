import { frameIsThere } from '@/messaging/frame-is-there';
import type { ReportedFrame } from '@/storage/tab-state';
import { changeTab, readTab, withoutFrame } from '@/storage/tab-states';
import { showBadge } from './toolbar-badge';

/**
 * Forgets the frames of a tab in which no content script listens any more: the tab went on to another page, or the
 * frame was taken out. For use after any navigation of the tab; which frame it was in, the browser does not tell
 * without the permission to see every address, and a navigation within the page leaves all frames standing.
 */
export async function forgetGoneFrames(tabId: number): Promise<void> {
  const frames = Object.entries(await readTab(tabId));
  await Promise.all(
    frames.map(async ([frameId, frame]) => {
      if (!(await frameIsThere(tabId, Number(frameId)))) await forgetFrame(tabId, frameId, frame);
    }),
  );
}

/** Forgets what was asked about, and not what the next page of that frame may have reported meanwhile. */
async function forgetFrame(tabId: number, frameId: string, gone: ReportedFrame): Promise<void> {
  const state = await changeTab(tabId, (before) =>
    before[frameId]?.reportedAt === gone.reportedAt ? withoutFrame(before, frameId) : before,
  );
  await showBadge(tabId, state);
}

import type { Page, Worker } from '@playwright/test';
import { electFrame } from '@/storage/elect-frame';
import type { ReportedFrame, TabState } from '@/storage/tab-state';

/** What the extension knows of each tab, by tab id, as the worker keeps it. */
export async function tabStates(worker: Worker): Promise<Record<string, TabState>> {
  const stored = await worker.evaluate(() => chrome.storage.session.get(null));
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([key]) => key.startsWith('tab:'))
      .map(([key, state]) => [key.slice('tab:'.length), state as TabState]),
  );
}

/** The tab id of the browser's active tab. */
export async function activeTabId(worker: Worker): Promise<number> {
  const [tab] = await worker.evaluate(() =>
    chrome.tabs.query({ active: true, lastFocusedWindow: true }),
  );
  if (tab?.id === undefined) throw new Error('No tab is active.');
  return tab.id;
}

/** Brings a page to the front and waits until the extension has judged what it shows, or said that it can't. */
export async function settledFrame(page: Page, worker: Worker): Promise<ReportedFrame> {
  await page.bringToFront();
  const tabId = await activeTabId(worker);
  const deadline = Date.now() + 30_000;
  for (;;) {
    const state = (await tabStates(worker))[tabId];
    const elected = state && electFrame(state);
    const frame = elected ? state?.[elected] : undefined;
    if (frame && frame.kind !== 'loading') return frame;
    if (Date.now() > deadline) throw new Error(`${page.url()} was not read within 30 seconds.`);
    await page.waitForTimeout(100);
  }
}

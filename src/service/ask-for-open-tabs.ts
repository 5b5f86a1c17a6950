import { knownTabs, readTab } from '@/storage/tab-states';
import { askBoard } from './ask-board';
import { rejudge } from './rejudge';

/**
 * Brings the postings that are open already up to what the user lets Headroom ask: by what boards have answered
 * before, then by asking. Safe to run again: no posting is asked about twice.
 */
export async function askForOpenTabs(): Promise<void> {
  await rejudge();
  const tabs = await knownTabs();
  await Promise.all(tabs.map(askForTab));
}

async function askForTab(tabId: number): Promise<void> {
  const frames = Object.entries(await readTab(tabId));
  await Promise.all(
    frames.map(([frameId, { url }]) => askBoard({ tabId, frameId: Number(frameId), url })),
  );
}

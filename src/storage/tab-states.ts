import { browser, storage } from '#imports';
import { withStorageErrors } from './storage-error';
import type { ReportedFrame, TabState } from './tab-state';

const KEY = /^tab:(\d+)$/;

function tabKey(tabId: number): `session:${string}` {
  return `session:tab:${tabId}`;
}

/** What a tab shows; empty for a tab that nothing is known of. Throws `StorageError`. */
export async function readTab(tabId: number): Promise<TabState> {
  const state = await withStorageErrors(() => storage.getItem<TabState>(tabKey(tabId)));
  return state ?? {};
}

/** Calls back with each new state of a tab; returns the function that stops it. */
export function watchTab(tabId: number, onChange: (state: TabState) => void): () => void {
  return storage.watch<TabState>(tabKey(tabId), (state) => onChange(state ?? {}));
}

/**
 * Changes a tab's state in its turn, and gives the state after.
 *
 * Changes of one tab run one after the other, in the order of the calls: two frames that report at once both stay,
 * and a report never overtakes a later one. The turn is the browser's own lock, which ends with the worker.
 * A change that throws leaves the state as it was. Throws `StorageError`.
 */
export function changeTab(
  tabId: number,
  change: (state: TabState) => TabState | Promise<TabState>,
): Promise<TabState> {
  return navigator.locks.request(`tab:${tabId}`, async () => {
    const state = await readTab(tabId);
    const changed = await change(state);
    if (changed === state) return state;
    const empty = Object.keys(changed).length === 0;
    await withStorageErrors(() => storage.setItem(tabKey(tabId), empty ? null : changed));
    return changed;
  });
}

/** Forgets a tab, in its turn. */
export async function clearTab(tabId: number): Promise<void> {
  await changeTab(tabId, () => ({}));
}

/** The tabs that something is known of. */
export async function knownTabs(): Promise<number[]> {
  const stored = await withStorageErrors(() => browser.storage.session.get(null));
  const ids = Object.keys(stored).map((key) => KEY.exec(key)?.[1]);
  return ids.filter((id) => id !== undefined).map(Number);
}

/** The state with what one frame shows now in place of what it showed before. */
export function withFrame(state: TabState, frameId: number, frame: ReportedFrame): TabState {
  return { ...state, [frameId]: frame };
}

/** The state without one frame; the same object where the frame is not in it. */
export function withoutFrame(state: TabState, frameId: string): TabState {
  if (!(frameId in state)) return state;
  const { [frameId]: _gone, ...others } = state;
  return others;
}

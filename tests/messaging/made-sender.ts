import { browser } from '#imports';
import type { Browser } from '#imports';

/** Tab 7, in front in its window; the parts given replace its own. */
export function madeTab(parts: Partial<Browser.tabs.Tab> = {}): Browser.tabs.Tab {
  return {
    id: 7,
    windowId: 1,
    index: 0,
    active: true,
    highlighted: true,
    selected: true,
    pinned: false,
    incognito: false,
    discarded: false,
    autoDiscardable: true,
    frozen: false,
    groupId: -1,
    lastAccessed: 0,
    ...parts,
  };
}

/** Our content script in the top frame of tab 7; the parts given replace its own. */
export function madeSender(
  parts: Partial<Browser.runtime.MessageSender> = {},
): Browser.runtime.MessageSender {
  return {
    id: browser.runtime.id,
    tab: madeTab(),
    frameId: 0,
    url: 'https://job-boards.greenhouse.io/tessel/jobs/4471002',
    documentLifecycle: 'active',
    ...parts,
  };
}

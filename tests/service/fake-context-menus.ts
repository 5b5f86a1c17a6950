import { vi } from 'vitest';
import type { Browser } from '#imports';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Context menus, which the fake browser has none of: their entries, and the way to choose one of them over a tab. */
export function fakeContextMenus() {
  const entries: object[] = [];
  const listeners: ((info: never, tab: Browser.tabs.Tab) => void)[] = [];
  const { contextMenus } = fakeBrowser;
  vi.spyOn(contextMenus, 'removeAll').mockImplementation(async () => void entries.splice(0));
  vi.spyOn(contextMenus, 'create').mockImplementation((entry) => entries.push(entry));
  vi.spyOn(contextMenus.onClicked, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (typeof listeners)[number]);
  });
  return {
    entries,
    choose: (tab: Browser.tabs.Tab) => {
      for (const listener of listeners) listener({ menuItemId: 'any' } as never, tab);
    },
  };
}

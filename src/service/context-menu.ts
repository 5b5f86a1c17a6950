import { browser } from '#imports';
import type { Browser } from '#imports';
import { t } from '@/words/t';
import { openPopup } from './open-popup';

const ENTRY = 'open-popup';

/** Puts the one entry into the menu of web pages; it stays until the extension is updated. Browsers on a phone have none. */
export async function addContextMenu(): Promise<void> {
  const menus = contextMenus();
  if (!menus) return;
  await menus.removeAll();
  menus.create({
    id: ENTRY,
    title: t('popup.menu.judge'),
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

/** Opens the popup when the entry is chosen, or the popup's page in a tab where the browser does not allow that. */
export function handleContextMenu(): void {
  contextMenus()?.onClicked.addListener((_, tab) => void openFor(tab));
}

async function openFor(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || (await openPopup(tab))) return;
  await browser.tabs.create({
    url: browser.runtime.getURL(`/popup.html?tab=${tab.id}`),
    openerTabId: tab.id,
  });
}

function contextMenus(): typeof browser.contextMenus | undefined {
  return browser.contextMenus;
}

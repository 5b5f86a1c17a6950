import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addContextMenu, handleContextMenu } from '@/service/context-menu';
import { fakeContextMenus } from './fake-context-menus';
import { madeTab } from '../messaging/made-sender';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('has one entry, on web pages alone, however often it is added', async () => {
  const { entries } = fakeContextMenus();
  await addContextMenu();
  await addContextMenu();
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    title: 'Judge this posting with Headroom',
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
});

it('opens the popup over the page', async () => {
  const { choose } = fakeContextMenus();
  const opened = vi.spyOn(fakeBrowser.action, 'openPopup').mockResolvedValue(undefined);
  const created = vi.spyOn(fakeBrowser.tabs, 'create');
  handleContextMenu();
  choose(madeTab({ id: 7, windowId: 3 }));
  await vi.waitFor(() => expect(opened).toHaveBeenCalledWith({ windowId: 3 }));
  expect(created).not.toHaveBeenCalled();
});

it('opens the page of the popup where the browser opens no popup', async () => {
  const { choose } = fakeContextMenus();
  vi.spyOn(fakeBrowser.action, 'openPopup').mockRejectedValue(new Error('not now'));
  const created = vi.spyOn(fakeBrowser.tabs, 'create');
  handleContextMenu();
  choose(madeTab({ id: 7 }));
  await vi.waitFor(() => expect(created).toHaveBeenCalledOnce());
  expect(created.mock.lastCall?.[0].url).toMatch(/popup\.html\?tab=7$/);
});

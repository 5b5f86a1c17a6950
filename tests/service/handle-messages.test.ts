import 'fake-indexeddb/auto';
import { browser } from '#imports';
import type { Browser } from '#imports';
import { fakeBrowser } from 'wxt/testing';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handleMessages } from '@/service/handle-messages';
import { getCorrection } from '@/storage/corrections';
import { database } from '@/storage/database';
import { writeSettings } from '@/storage/settings';
import { knownTabs, readTab } from '@/storage/tab-states';
import { found, madeReading } from '../messaging/made-reading';
import { madeSender, madeTab } from '../messaging/made-sender';
import { installWebLocks } from '../storage/web-locks';

let listener: (...received: never[]) => unknown;

/** Hands the worker a message as the browser would, and gives what the sender gets back. */
function receive(type: string, data: unknown, sender: Browser.runtime.MessageSender) {
  const message = { id: 1, timestamp: 1, type, data };
  return new Promise<unknown>((answer) => {
    Reflect.apply(listener, undefined, [message, sender, answer]);
  });
}

const posting = { kind: 'posting', reading: madeReading() };

beforeAll(() => {
  installWebLocks();
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  handleMessages();
  const registered = listen.mock.calls[0]?.[0];
  if (!registered) throw new Error('The worker does not listen to messages.');
  listener = registered;
});

beforeEach(async () => {
  vi.restoreAllMocks();
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
  await database.delete();
  await database.open();
});

describe('the worker', () => {
  it('judges what a content script reports', async () => {
    expect(await receive('reportPage', posting, madeSender())).toMatchObject({
      res: { kind: 'judged', view: { key: 'greenhouse:4471002' } },
    });
    expect(await knownTabs()).toEqual([7]);
  });

  it('asks the posting’s board for missing pay where the user wants it, and nowhere else', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    const unpaid = madeReading({ description: found('Build models for warehouse robots.') });
    const report = { kind: 'posting', reading: unpaid };
    const url = unpaid.url;
    await receive('reportPage', report, madeSender({ url }));
    await writeSettings({ askBoards: true });
    await receive('reportPage', report, madeSender({ url, documentLifecycle: 'prerender' }));
    expect(fetched).not.toHaveBeenCalled();
    await receive('reportPage', report, madeSender({ url }));
    await expect
      .poll(() => readTab(7))
      .toMatchObject({ 0: { reading: { health: [expect.stringContaining('did not answer')] } } });
    expect(fetched).toHaveBeenCalledOnce();
  });

  it.each<[string, Partial<Browser.runtime.MessageSender>]>([
    ['another extension', { id: 'someone-else' }],
    ['a page not yet in view', { documentLifecycle: 'prerender' }],
  ])('keeps nothing of what %s reports', async (_, parts) => {
    const answer = await receive('reportPage', posting, madeSender(parts));
    expect(answer).toEqual({ res: { kind: 'noted' } });
    expect(await knownTabs()).toEqual([]);
  });

  it('keeps a correction from the popup, and none from a content script', async () => {
    const request = { key: 'greenhouse:4471002', correction: { level: 'staff' } };
    expect(await receive('correct', request, madeSender())).toMatchObject({
      res: { kind: 'failed' },
    });
    expect(await getCorrection(request.key)).toBeNull();
    const popup = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
    expect(await receive('correct', request, popup)).toEqual({ res: { kind: 'corrected' } });
    expect(await getCorrection(request.key)).toEqual({ level: 'staff' });
  });

  it('opens the popup for the tab that asks, and for no one else', async () => {
    const opened = vi.spyOn(fakeBrowser.action, 'openPopup').mockResolvedValue(undefined);
    const sender = madeSender({ tab: madeTab({ windowId: 3 }) });
    expect(await receive('openPopup', undefined, sender)).toEqual({ res: true });
    expect(await receive('openPopup', undefined, { ...sender, id: 'other' })).toEqual({
      res: false,
    });
    expect(opened.mock.calls).toEqual([[{ windowId: 3 }]]);
  });
});

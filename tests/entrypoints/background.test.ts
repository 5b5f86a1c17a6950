import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { judgePage } from '@/service/judge-page';
import { getActivePack } from '@/storage/packs';
import { writeProfile } from '@/storage/profile';
import { writeSettings } from '@/storage/settings';
import { readTab } from '@/storage/tab-states';
import { fakeGrants } from '../access/fake-grants';
import { fakeFrames } from '../messaging/fake-frames';
import { found, madeReading } from '../messaging/made-reading';
import { emptyStores } from '../storage/empty-stores';
import { fakeContextMenus } from '../service/fake-context-menus';
import { installWebLocks } from '../storage/web-locks';

const frame = { tabId: 7, frameId: 0, url: 'https://job-boards.greenhouse.io/tessel/jobs/4471002' };
const tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const posting = { kind: 'posting', reading: madeReading() };

/** The worker with nothing in memory, as the browser loads it when it has stopped it. */
async function loadWorker() {
  vi.resetModules();
  const { default: worker } = await import('../../entrypoints/background');
  return worker;
}

let grants: ReturnType<typeof fakeGrants>;

beforeEach(async () => {
  installWebLocks();
  grants = fakeGrants();
  fakeContextMenus();
  await emptyStores();
});

it('listens to everything at once, before anything is awaited', async () => {
  const worker = await loadWorker();
  const { runtime, tabs, storage } = fakeBrowser;
  const listens = [
    vi.spyOn(runtime.onMessage, 'addListener'),
    vi.spyOn(runtime.onInstalled, 'addListener'),
    vi.spyOn(tabs.onRemoved, 'addListener'),
    vi.spyOn(tabs.onUpdated, 'addListener'),
    vi.spyOn(storage.local.onChanged, 'addListener'),
    ...grants.listens,
  ];
  worker.main();
  for (const listen of listens) expect(listen).toHaveBeenCalled();
});

describe('the worker, once started', () => {
  beforeEach(async () => (await loadWorker()).main());

  it('takes in the packs when it is installed', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    await expect.poll(getActivePack).toMatchObject({ id: 'guide' });
  });

  it('judges anew when the profile changes', async () => {
    fakeFrames([7, 0]);
    await judgePage(frame, posting);
    await writeProfile({ years: 12 });
    await expect.poll(() => readTab(7)).toMatchObject({ 0: { profile: { years: 12 } } });
  });

  it('asks the boards of the postings that are open when the user lets it', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    fakeFrames([7, 0]);
    const reading = madeReading({ description: found('Build models for warehouse robots.') });
    await judgePage(frame, { kind: 'posting', reading });
    await writeSettings({ askBoards: true });
    await expect
      .poll(() => readTab(7))
      .toMatchObject({ 0: { reading: { health: [expect.stringContaining('did not answer')] } } });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('finishes the judging that a stopped worker left undone', async () => {
    fakeFrames([7, 0]);
    await judgePage(frame, posting);
    fakeBrowser.storage.local.onChanged.removeAllListeners();
    await writeProfile({ years: 12 });
    expect(await readTab(7)).toMatchObject({ 0: { profile: {} } });
    (await loadWorker()).main();
    await expect.poll(() => readTab(7)).toMatchObject({ 0: { profile: { years: 12 } } });
  });

  it('forgets a tab that is closed', async () => {
    await judgePage(frame, posting);
    await fakeBrowser.tabs.onRemoved.trigger(7, { isWindowClosing: false, windowId: 1 });
    await expect.poll(() => readTab(7)).toEqual({});
  });

  it('forgets a tab that goes on to another page', async () => {
    fakeFrames();
    await judgePage(frame, posting);
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, tab);
    await expect.poll(() => readTab(7)).toEqual({});
  });

  it('reads a site from when the user allows it until they take it back', async () => {
    const sites = () => [...grants.scripts.values()].flatMap(({ matches }) => matches);
    grants.allow('https://careers.example.com/*');
    await expect.poll(sites).toEqual(['https://careers.example.com/*']);
    grants.takeBack('https://careers.example.com/*');
    await expect.poll(sites).toEqual([]);
  });

  it('registers again what an update undid', async () => {
    grants.allow('https://careers.example.com/*');
    await expect.poll(() => grants.scripts.size).toBe(1);
    grants.scripts.clear();
    (await loadWorker()).main();
    await expect.poll(() => grants.scripts.size).toBe(1);
  });
});

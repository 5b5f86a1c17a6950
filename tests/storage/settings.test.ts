import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings, watchSettings, writeSettings } from '@/storage/settings';
import type { Settings } from '@/storage/settings.schema';

beforeEach(() => fakeBrowser.reset());

describe('the settings', () => {
  it('ask no board until the user wants it, note what they view, and show badges', async () => {
    expect(await readSettings()).toMatchObject({
      askBoards: false,
      ownMarket: true,
      listBadges: true,
    });
  });

  it('show the note as one line on every site', async () => {
    expect(await readSettings()).toMatchObject({ noteUnfolded: false, noteOff: [] });
    await fakeBrowser.storage.local.set({ settings: { askBoards: true } });
    expect(await readSettings()).toMatchObject({ noteUnfolded: false, noteOff: [] });
  });

  it('come back as they were written', async () => {
    await writeSettings({ askBoards: true, ownMarket: false });
    expect(await readSettings()).toMatchObject({
      askBoards: true,
      ownMarket: false,
      listBadges: true,
    });
  });

  it('change one at a time', async () => {
    await writeSettings({ ownMarket: false });
    await writeSettings({ askBoards: true });
    expect(await readSettings()).toMatchObject({
      askBoards: true,
      ownMarket: false,
      listBadges: true,
    });
  });

  it('stay as they were stored before there was an own market and badges', async () => {
    await fakeBrowser.storage.local.set({ settings: { askBoards: true } });
    expect(await readSettings()).toMatchObject({
      askBoards: true,
      ownMarket: true,
      listBadges: true,
    });
  });

  it.each([['yes'], [null], [[]], [{ askBoards: 'true' }], [{}]])(
    'ask no board where what is stored makes no sense: %j',
    async (stored) => {
      await fakeBrowser.storage.local.set({ settings: stored });
      expect(await readSettings()).toMatchObject({ askBoards: false });
    },
  );

  it('tell of each change', async () => {
    const seen = vi.fn<(settings: Settings) => void>();
    const stop = watchSettings(seen);
    await writeSettings({ askBoards: true });
    stop();
    await writeSettings({ askBoards: false });
    expect(seen.mock.calls).toEqual([
      [expect.objectContaining({ askBoards: true, ownMarket: true, listBadges: true })],
    ]);
  });

  it('name a failure of the browser’s storage', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'));
    await expect(readSettings()).rejects.toMatchObject({ name: 'StorageError' });
  });
});

import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportedFrame, TabState } from '@/storage/tab-state';
import {
  changeTab,
  clearTab,
  knownTabs,
  readTab,
  watchTab,
  withFrame,
  withoutFrame,
} from '@/storage/tab-states';
import { installWebLocks } from './web-locks';

beforeEach(() => {
  fakeBrowser.reset();
  installWebLocks();
});

const frame = (reportedAt: number): ReportedFrame => ({
  kind: 'none',
  reason: 'No posting.',
  url: 'https://jobs.tessel.example',
  reportedAt,
});

const afterMs = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the state of a tab', () => {
  it('is empty where nothing is known', async () => {
    expect(await readTab(7)).toEqual({});
    expect(await knownTabs()).toEqual([]);
  });

  it('keeps each frame of each tab', async () => {
    await changeTab(7, (state) => withFrame(state, 0, frame(1)));
    await changeTab(7, (state) => withFrame(state, 12, frame(2)));
    await changeTab(8, (state) => withFrame(state, 0, frame(3)));
    expect(await readTab(7)).toEqual({ 0: frame(1), 12: frame(2) });
    expect(await knownTabs()).toEqual([7, 8]);
  });

  it('loses neither of two frames that report at once', async () => {
    await Promise.all(
      [0, 12, 13, 14].map((id) =>
        changeTab(7, async (state) => {
          await afterMs(id === 0 ? 20 : 1);
          return withFrame(state, id, frame(id));
        }),
      ),
    );
    expect(Object.keys(await readTab(7))).toEqual(['0', '12', '13', '14']);
  });

  it('takes changes in the order of the calls, however long each takes', async () => {
    const slow = changeTab(7, async (state) => {
      await afterMs(20);
      return withFrame(state, 0, frame(1));
    });
    const quick = changeTab(7, (state) => withFrame(state, 0, frame(2)));
    await Promise.all([slow, quick]);
    expect(await readTab(7)).toEqual({ 0: frame(2) });
  });

  it('stays as it was where a change throws, and takes the next', async () => {
    await changeTab(7, (state) => withFrame(state, 0, frame(1)));
    const broken = changeTab(7, () => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await changeTab(7, (state) => state)).toEqual({ 0: frame(1) });
  });

  it('names the failure where the browser has no room', async () => {
    const full = vi
      .spyOn(fakeBrowser.storage.session, 'set')
      .mockRejectedValueOnce(new Error('Session storage quota bytes exceeded.'));
    const change = changeTab(7, (state) => withFrame(state, 0, frame(1)));
    await expect(change).rejects.toMatchObject({ name: 'StorageError', kind: 'quota' });
    full.mockRestore();
  });

  it('leaves nothing behind for a tab without frames', async () => {
    await changeTab(7, (state) => withFrame(state, 0, frame(1)));
    await changeTab(7, (state) => withoutFrame(state, '0'));
    await changeTab(8, (state) => withFrame(state, 0, frame(1)));
    await clearTab(8);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('tells of each change', async () => {
    const seen = vi.fn<(state: TabState) => void>();
    const stop = watchTab(7, seen);
    await changeTab(7, (state) => withFrame(state, 0, frame(1)));
    await clearTab(7);
    stop();
    await changeTab(7, (state) => withFrame(state, 0, frame(2)));
    expect(seen.mock.calls).toEqual([[{ 0: frame(1) }], [{}]]);
  });
});

it('withoutFrame gives the same state where the frame is not in it', () => {
  const state = { 0: frame(1) };
  expect(withoutFrame(state, '12')).toBe(state);
});

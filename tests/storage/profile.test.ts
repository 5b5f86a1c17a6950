import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Profile } from '@/posting/profile';
import {
  discardUnreadableProfile,
  readProfile,
  readUnreadableProfile,
  restoreUnreadableProfile,
  watchProfile,
  watchUnreadableProfile,
  writeProfile,
} from '@/storage/profile';

beforeEach(() => fakeBrowser.reset());

const full: Profile = {
  level: 'senior',
  years: 7,
  skills: ['rag'],
  metro: 'san-francisco',
  currentBase: 210_000,
  walkAway: 230_000,
  stance: 'cautious',
  premiumWeight: 'half',
  stepsOff: ['geo', 'cap'],
  evidence: { rag: 'Three systems in production, 100K users' },
  currentTotal: 260_000,
  remote: { preference: 'prefer', worth: { low: 12_000, high: 25_000 } },
};

describe('the profile', () => {
  it('is empty before the first save', async () => {
    expect(await readProfile()).toEqual({});
  });

  it('comes back as it was written', async () => {
    await writeProfile(full);
    expect(await readProfile()).toEqual(full);
  });

  it('tells of each change', async () => {
    const seen = vi.fn<(profile: Profile) => void>();
    const stop = watchProfile(seen);
    await writeProfile({ years: 3 });
    stop();
    await writeProfile({ years: 4 });
    expect(seen.mock.calls).toEqual([[{ years: 3 }]]);
  });

  it('is refused where it makes no sense, and the stored one stays', async () => {
    await writeProfile(full);
    await expect(writeProfile({ currentBase: 210 })).rejects.toMatchObject({
      name: 'ProfileRefusedError',
      message: 'currentBase: pay-too-low',
    });
    expect(await readProfile()).toEqual(full);
  });

  it.each([['a string'], [{ years: -3 }], [[]], [{ stance: 'loud' }]])(
    'reads as empty where %j is stored, which is kept aside',
    async (stored) => {
      await fakeBrowser.storage.local.set({ profile: stored });
      expect(await readProfile()).toEqual({});
      expect(await readUnreadableProfile()).toEqual(stored);
      await writeProfile({ years: 5 });
      expect(await readProfile()).toEqual({ years: 5 });
      expect(await readUnreadableProfile()).toEqual(stored);
    },
  );

  it('that was put aside can be discarded, and put aside again', async () => {
    await fakeBrowser.storage.local.set({ profile: { years: -3 } });
    await readProfile();
    const seen = vi.fn<(stored: unknown) => void>();
    const stop = watchUnreadableProfile(seen);

    await discardUnreadableProfile();
    expect(await readUnreadableProfile()).toBeNull();
    await restoreUnreadableProfile({ years: -3 });
    expect(await readUnreadableProfile()).toEqual({ years: -3 });
    expect(seen.mock.calls).toEqual([[null], [{ years: -3 }]]);
    stop();
  });
});

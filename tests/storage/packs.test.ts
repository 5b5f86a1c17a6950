import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bundledPacks, guidePack } from '@/scoring/packs/bundled-packs';
import { database } from '@/storage/database';
import { getActivePack, installBundledPacks } from '@/storage/packs';
import { emptyStores } from './empty-stores';

beforeEach(emptyStores);

const other = () => ({ ...guidePack(), id: 'other' });

describe('installBundledPacks', () => {
  it('takes in every bundled pack, and makes the first the active one', async () => {
    expect(await installBundledPacks(bundledPacks)).toEqual([]);
    expect(await getActivePack()).toEqual(guidePack());
  });

  it('replaces an earlier version', async () => {
    await installBundledPacks([guidePack()]);
    await installBundledPacks([{ ...guidePack(), version: 3 }]);
    expect(await getActivePack()).toMatchObject({ version: 3 });
  });

  it('refuses a pack that does not validate, with the path of the field; the last good one stays', async () => {
    await installBundledPacks([guidePack()]);
    const wrong = structuredClone(guidePack()) as { version: number; bands: { low: unknown }[] };
    wrong.version = 3;
    wrong.bands[2]!.low = 'a lot';
    const refused = await installBundledPacks([wrong]);
    expect(refused).toEqual([
      { index: 0, problems: [{ path: 'bands[2].low', message: 'must be a number' }] },
    ]);
    expect(await getActivePack()).toEqual(guidePack());
  });

  it('takes in the good ones beside a refused one', async () => {
    expect(await installBundledPacks([{ id: 'nonsense' }, other()])).toMatchObject([{ index: 0 }]);
    expect(await getActivePack()).toMatchObject({ id: 'other' });
  });

  it('leaves the active pack active', async () => {
    await installBundledPacks([other()]);
    await installBundledPacks([guidePack(), other()]);
    expect(await getActivePack()).toMatchObject({ id: 'other' });
    expect(await database.packs.count()).toBe(2);
  });
});

describe('getActivePack', () => {
  it('is null before the first install', async () => {
    expect(await getActivePack()).toBeNull();
  });

  it('is null for a damaged pack', async () => {
    await installBundledPacks([guidePack()]);
    await database.table('packs').update('guide', { 'document.bands': [] });
    expect(await getActivePack()).toBeNull();
  });
});

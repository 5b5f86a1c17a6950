import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editKey, type PackEdit } from '@/scoring/pack-edit';
import { bundledPack, bundledPacks } from '@/scoring/packs/bundled-packs';
import { database } from '@/storage/database';
import { listEdits, removeEdit, removeEdits, restoreEdits, setEdit } from '@/storage/pack-edits';
import { watchPacks } from '@/storage/packs-changed';
import { getActivePack, getJudgingPacks, installBundledPacks } from '@/storage/packs';
import { emptyStores } from './empty-stores';

beforeEach(async () => {
  await emptyStores();
  await installBundledPacks(bundledPacks);
});

const senior = (value: number): PackEdit => ({
  kind: 'figure',
  pack: 'guide',
  list: 'bands',
  entry: 'senior',
  field: 'high',
  value,
});
const ragOff: PackEdit = { kind: 'off', pack: 'guide', list: 'premiums', entry: 'rag' };
const seniorHigh = async () => (await getActivePack())?.bands[2]?.high;
const figures = async () => (await listEdits()).map(({ edit }) => 'value' in edit && edit.value);

describe('an edit', () => {
  it('judges from then on, and stands beside the pack as published', async () => {
    await setEdit(senior(300_000));
    const packs = await getJudgingPacks();
    expect(packs?.market.bands[2]).toMatchObject({ high: 300_000, source: 'yours' });
    expect(packs?.published.bands[2]).toMatchObject({ high: 280_000, source: 'guide' });
    expect(packs?.market.edition).toBeDefined();
  });

  it('of one field replaces the one before: the last write stands', async () => {
    await Promise.all([setEdit(senior(300_000)), setEdit(senior(310_000))]);
    await setEdit(senior(320_000));
    expect(await figures()).toEqual([320_000]);
  });

  it('of another field leaves it', async () => {
    await Promise.all([setEdit(senior(300_000)), setEdit(ragOff)]);
    expect(await listEdits()).toHaveLength(2);
  });

  it('taken back gives the published figure again', async () => {
    await setEdit(senior(300_000));
    await removeEdit(editKey(senior(0)));
    expect(await seniorHigh()).toBe(280_000);
  });

  it('that makes no sense is refused in words, and changes nothing', async () => {
    await setEdit(senior(300_000));
    await expect(setEdit(senior(-1))).rejects.toThrow('value must be more than 0');
    expect(await figures()).toEqual([300_000]);
  });

  it('that was damaged in the store is left out', async () => {
    await setEdit(ragOff);
    await database.packEdits.put({
      key: 'guide:bands:senior:high',
      pack: 'guide',
      edit: { ...ragOff, list: 'bands' as never },
      editedAt: 1,
    });
    expect(await listEdits()).toHaveLength(1);
    expect(await seniorHigh()).toBe(280_000);
  });

  it('is seen at once by every page, and wakes the worker', async () => {
    const seen: unknown[] = [];
    const page = liveQuery(figures).subscribe((values) => seen.push(values));
    const woken = vi.fn<() => void>();
    const stop = watchPacks(woken);
    await expect.poll(() => seen).toEqual([[]]);
    await setEdit(senior(300_000));
    await expect.poll(() => seen.at(-1)).toEqual([300_000]);
    expect(woken).toHaveBeenCalledOnce();
    page.unsubscribe();
    stop();
  });
});

describe('all edits of a pack', () => {
  it('are taken back at once, and brought back as they were', async () => {
    await setEdit(senior(300_000), 5);
    await setEdit({ ...ragOff, pack: 'own-survey' }, 6);
    const removed = await removeEdits('guide');
    expect(await listEdits()).toMatchObject([{ pack: 'own-survey' }]);
    await restoreEdits(removed);
    expect(await listEdits()).toContainEqual(removed[0]);
  });

  it('do not come back over what was edited since', async () => {
    await setEdit(senior(300_000));
    const removed = await removeEdits('guide');
    await setEdit(senior(310_000));
    await restoreEdits(removed);
    expect(await figures()).toEqual([310_000]);
  });
});

describe('an update of the extension', () => {
  const guide = bundledPack('market');
  const [, ...references] = bundledPacks;

  it('brings the new figures and keeps the edits', async () => {
    await setEdit(senior(300_000));
    const bands = guide.bands.map((band) => ({ ...band, low: band.low - 5000 }));
    await installBundledPacks([{ ...guide, version: 9, bands }, ...references]);
    expect(await getActivePack()).toMatchObject({ version: 9 });
    expect((await getActivePack())?.bands[2]).toMatchObject({ low: 195_000, high: 300_000 });
  });

  it('reports an edit that no longer fits, and keeps it', async () => {
    await setEdit(ragOff);
    const premiums = guide.premiums.filter(({ id }) => id !== 'rag');
    await installBundledPacks([{ ...guide, version: 9, premiums }, ...references]);
    expect((await getJudgingPacks())?.unused).toEqual([
      { edit: ragOff, reason: 'The pack no longer has this entry.' },
    ]);
    expect(await listEdits()).toHaveLength(1);
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bundledPack, bundledPacks } from '@/scoring/packs/bundled-packs';
import { database } from '@/storage/database';
import {
  activatePack,
  addImportedPack,
  getMarketPack,
  listMarketPacks,
  removeImportedPack,
  restoreImportedPack,
} from '@/storage/market-packs';
import { listEdits, setEdit } from '@/storage/pack-edits';
import { getActivePack, installBundledPacks } from '@/storage/packs';
import { emptyStores } from './empty-stores';

const guide = bundledPack('market');
const survey = { ...guide, id: 'survey', name: 'A survey of ours', version: 4 };

beforeEach(async () => {
  await emptyStores();
  await installBundledPacks(bundledPacks);
});

const activeIds = async () =>
  (await listMarketPacks()).filter(({ active }) => active).map(({ id }) => id);

describe('an imported pack', () => {
  it('is listed beside the bundled one, and judges once it is chosen', async () => {
    const { id } = await addImportedPack(survey);
    expect(id).toBe('own-survey');
    expect(await listMarketPacks()).toMatchObject([
      { id: 'guide', source: 'bundled', active: true },
      { id, source: 'imported', active: false, name: 'A survey of ours', version: 4 },
    ]);
    await activatePack(id);
    expect(await activeIds()).toEqual([id]);
    expect(await getActivePack()).toMatchObject({ id, version: 4 });
  });

  it('has the places of its country composed in', async () => {
    const { id } = await addImportedPack({ ...survey, geographies: guide.geographies });
    await activatePack(id);
    expect((await getActivePack())?.geographies.map((place) => place.id)).toContain('seattle');
    expect((await getMarketPack(id))?.geographies).toEqual(guide.geographies);
  });

  it('takes the place of no other', async () => {
    const ids = [await addImportedPack(survey), await addImportedPack(survey)];
    expect(ids).toEqual([{ id: 'own-survey' }, { id: 'own-survey-2' }]);
    expect(await addImportedPack(guide)).toEqual({ id: 'own-guide' });
    expect(await addImportedPack({ ...guide, id: 'own-guide' })).toEqual({ id: 'own-guide-2' });
    const long = { ...guide, id: 'a'.repeat(64) };
    await addImportedPack(long);
    expect((await addImportedPack(long)).id).toHaveLength(64);
    expect(await getActivePack()).toMatchObject({ id: 'guide' });
  });

  it('stays through an update, and judges on', async () => {
    const { id } = await addImportedPack(survey);
    await activatePack(id);
    await installBundledPacks([{ ...guide, version: 9 }, ...bundledPacks.slice(1)]);
    expect(await activeIds()).toEqual([id]);
    expect(await getMarketPack('guide')).toMatchObject({ version: 9 });
  });

  it('goes with its edits, the guide judges again, and all comes back', async () => {
    const { id } = await addImportedPack(survey);
    await activatePack(id);
    await setEdit({ kind: 'off', pack: id, list: 'premiums', entry: 'rag' });
    const removed = await removeImportedPack(id);
    expect(await activeIds()).toEqual(['guide']);
    expect(await listEdits()).toEqual([]);
    await restoreImportedPack(removed!);
    expect(await activeIds()).toEqual([id]);
    expect(await listEdits()).toHaveLength(1);
  });
});

describe('a bundled pack', () => {
  it('is not removed', async () => {
    expect(await removeImportedPack('guide')).toBeNull();
    expect(await removeImportedPack('gone')).toBeNull();
    expect(await getActivePack()).toMatchObject({ id: 'guide' });
  });

  const old = { ...guide, id: 'old-guide' };

  it('that comes no longer goes with the update', async () => {
    await installBundledPacks([...bundledPacks, old]);
    await installBundledPacks(bundledPacks);
    expect(await getMarketPack('old-guide')).toBeNull();
  });

  it('that comes no longer stays while it judges, or has edits', async () => {
    await installBundledPacks([...bundledPacks, old, { ...guide, id: 'older-guide' }]);
    await setEdit({ kind: 'off', pack: 'old-guide', list: 'premiums', entry: 'rag' });
    await activatePack('older-guide');
    await installBundledPacks(bundledPacks);
    expect((await listMarketPacks()).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['old-guide', 'older-guide']),
    );
  });

  it('that comes no longer stays while another one is refused', async () => {
    await installBundledPacks([...bundledPacks, old]);
    await installBundledPacks([...bundledPacks, { ...old, version: 'two' }]);
    expect(await getMarketPack('old-guide')).toMatchObject({ version: guide.version });
  });

  it('never has an id that imports take', () => {
    const ids = bundledPacks.map((pack) => (pack as { id: string }).id);
    expect(ids.filter((id) => id.startsWith('own-'))).toEqual([]);
  });
});

describe('choosing', () => {
  it.each(['gone', 'posted-pay', 'damaged'])('%s is refused in words', async (id) => {
    await database.table('packs').put({
      id: 'damaged',
      kind: 'market',
      source: 'imported',
      active: false,
      document: { ...survey, id: 'damaged', bands: [] },
    });
    await expect(activatePack(id)).rejects.toMatchObject({ name: 'PackGoneError' });
    expect(await activeIds()).toEqual(['guide']);
    expect((await listMarketPacks()).map((pack) => pack.id)).not.toContain(id);
  });
});

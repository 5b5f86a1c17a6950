import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledPacks, guidePack } from '@/scoring/packs/bundled-packs';
import type { PackEdit } from '@/scoring/pack-edit';
import { rescoreSaved } from '@/service/rescore-saved';
import { writeCorrection } from '@/storage/corrections';
import { database } from '@/storage/database';
import { setEdit } from '@/storage/pack-edits';
import { installBundledPacks } from '@/storage/packs';
import { writeProfile } from '@/storage/profile';
import { readRescoreProgress, watchRescoreProgress } from '@/storage/rescore-progress';
import type { RescoreProgress } from '@/storage/rescore-progress';
import {
  getSavedPosting,
  listSavedPostings,
  removeSavedPosting,
  restorePosting,
  savePosting,
} from '@/storage/saved-postings';
import { madePlace } from '../scoring/made-posting';
import { emptyStores } from '../storage/empty-stores';
import { madeJudged } from '../storage/made-judged';
import { installWebLocks } from '../storage/web-locks';

const description = 'Agentic systems for a bank.\nBuild retrieval-augmented generation (RAG).';
const saved = (key = 'given:1') => madeJudged({ key, description });
const high = (value: number): PackEdit => ({
  kind: 'figure',
  pack: 'guide',
  list: 'bands',
  entry: 'senior',
  field: 'high',
  value,
});
const agents: PackEdit = {
  kind: 'added',
  pack: 'guide',
  list: 'premiums',
  rule: {
    id: 'agents',
    kind: 'skill',
    label: 'Agents in production',
    terms: ['agentic'],
    low: 0.05,
    high: 0.1,
    source: 'yours',
    ref: '',
  },
};

function runVersion(version: string): void {
  const manifest = { manifest_version: 3 as const, name: 'Headroom', version };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
}

beforeEach(async () => {
  vi.restoreAllMocks();
  installWebLocks();
  await emptyStores();
  runVersion('1.0.0');
  await installBundledPacks(bundledPacks);
});

const editions = async () =>
  new Set((await listSavedPostings()).postings.map(({ assessment }) => assessment.pack.edition));
const assessmentOf = async (key = 'given:1') => (await getSavedPosting(key))?.assessment;

describe('every saved posting', () => {
  it('is scored by the edited pack', async () => {
    await savePosting(saved());
    const before = await assessmentOf();
    await setEdit(high(400_000));
    await rescoreSaved();
    const after = await assessmentOf();
    expect(after?.market?.high).toBeGreaterThan(before?.market?.high ?? 0);
    expect(after?.pack.edition).toEqual(expect.any(String));
  });

  it('is scored for the profile', async () => {
    await savePosting(saved());
    await writeProfile({ currentBase: 300_000 });
    await rescoreSaved();
    expect(await assessmentOf()).toMatchObject({ walkAwayStatus: 'falls-short' });
  });

  it('is searched for a new rule, in the words that were saved', async () => {
    await savePosting(saved());
    await setEdit(agents);
    await rescoreSaved();
    expect(await getSavedPosting('given:1')).toMatchObject({
      posting: {
        role: { skills: expect.arrayContaining([{ id: 'agents', quote: expect.any(String) }]) },
      },
      assessment: { skills: expect.arrayContaining(['agents']) },
    });
  });

  it('loses a place that is switched off, and gets it back', async () => {
    const austin = { raw: 'Austin, TX', city: 'Austin', state: 'TX', country: 'US' };
    const off: PackEdit = { kind: 'off', pack: 'places', list: 'geographies', entry: 'austin' };
    await savePosting(madeJudged({ locations: [madePlace({ ...austin, metro: 'austin' })] }));
    const key = madeJudged().posting.key;
    await setEdit(off);
    await rescoreSaved();
    expect(await assessmentOf(key)).toMatchObject({ metro: 'national' });
    await database.packEdits.clear();
    await rescoreSaved();
    expect(await assessmentOf(key)).toMatchObject({ metro: 'austin' });
  });

  it('keeps what the user set right', async () => {
    await savePosting(saved());
    await writeCorrection('given:1', { level: 'staff', metro: 'seattle' });
    await setEdit(high(400_000));
    await rescoreSaved();
    expect(await getSavedPosting('given:1')).toMatchObject({
      posting: { corrected: { correction: { level: 'staff', metro: 'seattle' } } },
      assessment: { metro: 'seattle', level: { id: 'staff' } },
    });
  });

  it('keeps when it was saved', async () => {
    await savePosting(saved(), 1000);
    await setEdit(high(400_000));
    await rescoreSaved();
    expect(await getSavedPosting('given:1')).toMatchObject({ savedAt: 1000, updatedAt: 1000 });
  });

  it('that is damaged is left as it is', async () => {
    await savePosting(saved());
    await database.table('savedPostings').put({ key: 'given:0', posting: {}, assessment: {} });
    await setEdit(high(400_000));
    await rescoreSaved();
    expect((await assessmentOf())?.pack.edition).toEqual(expect.any(String));
    expect((await listSavedPostings()).unreadable).toMatchObject([{ key: 'given:0' }]);
  });
});

describe('a run', () => {
  const keys = Array.from({ length: 120 }, (_, index) => `given:${String(index).padStart(3, '0')}`);
  const saveAll = () =>
    database.savedPostings.bulkPut(
      keys.map((key) => ({ key, ...saved(key), savedAt: 1, updatedAt: 1 })),
    );

  it('writes only what changed, and nothing the second time', async () => {
    await saveAll();
    await rescoreSaved();
    const writes = vi.spyOn(database.savedPostings, 'bulkPut');
    await writeProfile({ currentBase: 300_000 });
    await rescoreSaved();
    expect(writes.mock.calls.map(([rows]) => rows.length)).toEqual([50, 50, 20]);
    await rescoreSaved();
    await writeProfile({ currentBase: 300_000, skills: [] });
    await rescoreSaved();
    expect(writes).toHaveBeenCalledTimes(3);
  });

  it('tells how far it is, and when it is done', async () => {
    await saveAll();
    const seen: (RescoreProgress | null)[] = [];
    const stop = watchRescoreProgress((progress) => seen.push(progress));
    await rescoreSaved();
    stop();
    expect(seen).toEqual([
      { done: 50, total: 120 },
      { done: 100, total: 120 },
      { done: 120, total: 120 },
      null,
    ]);
    expect(await readRescoreProgress()).toBeNull();
  });

  it('begins again after a change half-way', async () => {
    await saveAll();
    const stop = watchRescoreProgress((progress) => {
      if (progress?.done === 50) void setEdit(high(400_000));
    });
    await rescoreSaved();
    await rescoreSaved();
    stop();
    expect([...(await editions())]).toEqual([expect.any(String)]);
  });

  it('that was cut short is finished by the next, from where it was', async () => {
    await saveAll();
    await setEdit(high(400_000));
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    set.mockRejectedValueOnce(new Error('The worker stopped.'));
    await expect(rescoreSaved()).rejects.toMatchObject({ name: 'StorageError' });
    expect((await editions()).size).toBe(2);
    const writes = vi.spyOn(database.savedPostings, 'bulkPut');
    await rescoreSaved();
    expect([...(await editions())]).toEqual([expect.any(String)]);
    expect(writes.mock.calls.map(([rows]) => rows.length)).toEqual([50, 20]);
  });

  it('looks at all again after an update of the extension', async () => {
    await saveAll();
    await rescoreSaved();
    const reads = vi.spyOn(database.corrections, 'bulkGet');
    await rescoreSaved();
    expect(reads).not.toHaveBeenCalled();
    runVersion('1.1.0');
    await rescoreSaved();
    expect(reads).toHaveBeenCalledTimes(3);
  });

  it('neither brings back nor overwrites what the user does meanwhile', async () => {
    await saveAll();
    await setEdit(high(400_000));
    const put = database.savedPostings.bulkGet.bind(database.savedPostings);
    vi.spyOn(database.savedPostings, 'bulkGet').mockImplementationOnce((async (read: string[]) => {
      await database.savedPostings.delete('given:000');
      await database.savedPostings.update('given:001', { updatedAt: 2 });
      return put(read);
    }) as never);
    await rescoreSaved();
    expect(await getSavedPosting('given:000')).toBeNull();
    expect(await getSavedPosting('given:001')).toMatchObject({
      updatedAt: 2,
      assessment: { pack: { edition: null } },
    });
    expect((await assessmentOf('given:002'))?.pack.edition).toEqual(expect.any(String));
  });

  it('reaches a posting that is brought back after a removal', async () => {
    await savePosting(saved());
    const removed = await removeSavedPosting('given:1');
    await savePosting(saved('given:2'));
    await setEdit(high(400_000));
    await rescoreSaved();
    await restorePosting(removed!);
    await rescoreSaved();
    expect([...(await editions())]).toEqual([expect.any(String)]);
  });

  it('has nothing to do without saved postings, and takes in no packs', async () => {
    await emptyStores();
    await rescoreSaved();
    expect(await database.packs.count()).toBe(0);
  });

  it('ends where the market pack that judges is damaged', async () => {
    await savePosting(saved());
    await database.table('packs').put({
      id: 'own-survey',
      kind: 'market',
      source: 'imported',
      active: true,
      document: { ...guidePack(), id: 'own-survey', bands: [] },
    });
    await database.table('packs').update('guide', { active: false });
    await expect(rescoreSaved()).rejects.toMatchObject({ name: 'NoMarketDataError' });
    expect(await readRescoreProgress()).toBeNull();
  });
});

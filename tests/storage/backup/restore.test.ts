import 'fake-indexeddb/auto';
import { assert, asyncProperty } from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { backupWriter, openBackup } from '@/storage/backup/backup-file';
import type { BackupRecord } from '@/storage/backup/backup-file';
import { clearEverything } from '@/storage/backup/clear-everything';
import { makeBackup } from '@/storage/backup/make-backup';
import { settlePendingItems } from '@/storage/backup/pending-items';
import { planRestore, restoreBackup } from '@/storage/backup/restore';
import type { RestoreMode } from '@/storage/backup/restore';
import { database } from '@/storage/database';
import { readEditTimes } from '@/storage/edit-times';
import { readProfile, writeProfile } from '@/storage/profile';
import { labelPostings, savePosting } from '@/storage/saved-postings';
import { putSaved } from '@/storage/saved-store';
import { readSettings, writeSettings } from '@/storage/settings';
import { emptyStores } from '../empty-stores';
import { madeJudged } from '../made-judged';
import { anyData } from './any-data';
import type { MadeData } from './any-data';

beforeEach(emptyStores);

const GUIDE = {
  id: 'guide',
  kind: 'market' as const,
  source: 'bundled' as const,
  active: true,
  document: guidePack(),
};

/** A device on which this was made; the profile at that time. */
async function becomeDevice(
  { profile, savedPostings, packs, ...rows }: MadeData,
  at: number,
): Promise<void> {
  await emptyStores();
  const ownJudges = packs.some(({ active }) => active);
  await database.packs.bulkPut([{ ...GUIDE, active: !ownJudges }, ...packs]);
  await putSaved(savedPostings);
  for (const [store, some] of Object.entries(rows)) {
    // oxlint-disable-next-line no-await-in-loop
    await database.table(store).bulkPut(some);
  }
  const now = vi.spyOn(Date, 'now').mockReturnValue(at);
  await writeProfile(profile);
  now.mockRestore();
}

/** Everything that is stored and matters to the user. */
async function everything(): Promise<Record<string, unknown>> {
  const tables = database.tables.filter(({ name }) => name !== 'pendingItems');
  const rows = await Promise.all(
    tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return {
    ...Object.fromEntries(rows),
    profile: await readProfile(),
    settings: await readSettings(),
    editTimes: await readEditTimes(),
  };
}

async function open(file: Blob) {
  return openBackup(file, database.verno);
}

async function bring(file: Blob, mode: RestoreMode) {
  return restoreBackup(await open(file), mode);
}

function written(...records: BackupRecord[]): Promise<Blob> {
  const writer = backupWriter(database.verno, 1);
  writer.add(records);
  return writer.finish();
}

describe('backup, wipe, restore', () => {
  it('gives every record as it was', async () => {
    await assert(
      asyncProperty(anyData, async (data) => {
        await becomeDevice(data, 1000);
        const before = await everything();
        const file = await makeBackup(1);
        await clearEverything();
        expect(await database.savedPostings.count()).toBe(0);
        expect(await readProfile()).toEqual({});
        await bring(file, 'restore');
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  it('brings back nothing twice', async () => {
    await savePosting(madeJudged(), 1000);
    const file = await makeBackup(1);
    expect(await planRestore(await open(file), 'restore')).toMatchObject({
      savedPostings: { added: 0, changed: 0, left: 1, damaged: 0 },
      items: { added: 0, changed: 0 },
    });
  });
});

describe('merging two devices', () => {
  it('comes to the same on both, and to nothing new when done again', async () => {
    await assert(
      asyncProperty(anyData, anyData, async (one, other) => {
        await becomeDevice(one, 1000);
        const fromOne = await makeBackup(1);
        await becomeDevice(other, 2000);
        const fromOther = await makeBackup(1);
        await bring(fromOne, 'merge');
        const onOther = await everything();
        await becomeDevice(one, 1000);
        await bring(fromOther, 'merge');
        const onOne = await everything();
        expect(onOne).toEqual(onOther);
        await bring(fromOther, 'merge');
        await bring(await makeBackup(1), 'merge');
        expect(await everything()).toEqual(onOne);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps of each label the newer edit', async () => {
    await savePosting(madeJudged(), 1000);
    await labelPostings(['given:1'], { status: 'applied', note: 'Early' }, 2000);
    const file = await makeBackup(1);
    await labelPostings(['given:1'], { status: 'offer' }, 3000);
    await labelPostings(['given:1'], { note: 'Earlier still' }, 1500);
    await bring(file, 'merge');
    expect(await database.savedPostings.get('given:1')).toMatchObject({
      status: 'offer',
      note: 'Early',
    });
  });

  it('keeps of each field of the profile the newer edit, and what was taken out stays out', async () => {
    const now = vi.spyOn(Date, 'now');
    now.mockReturnValue(1000);
    await writeProfile({ years: 3, currentBase: 180_000, skills: ['rag'] });
    const file = await makeBackup(1);
    now.mockReturnValue(2000);
    await writeProfile({ years: 5, skills: ['rag'] });
    await bring(file, 'merge');
    expect(await readProfile()).toEqual({ years: 5, skills: ['rag'] });
    await bring(file, 'restore');
    expect(await readProfile()).toEqual({ years: 3, currentBase: 180_000, skills: ['rag'] });
  });
});

describe('what a backup will do', () => {
  it('is said before it is done, and is what is done', async () => {
    await savePosting(madeJudged({ key: 'given:1' }), 1000);
    await savePosting(madeJudged({ key: 'given:2' }), 1000);
    await writeSettings({ askBoards: true });
    const file = await makeBackup(1);
    await clearEverything();
    await savePosting(madeJudged({ key: 'given:2', title: 'Staff ML Engineer' }), 2000);
    await savePosting(madeJudged({ key: 'given:3' }), 1000);
    const before = await everything();
    const plan = await planRestore(await open(file), 'restore');
    expect(plan.savedPostings).toEqual({ added: 1, changed: 1, left: 1, damaged: 0 });
    expect(plan.items).toMatchObject({ changed: 1 });
    expect(await everything()).toEqual(before);
    expect(await bring(file, 'restore')).toEqual(plan);
    expect((await readSettings()).askBoards).toBe(true);
  });

  it('leaves damaged records out and says how many', async () => {
    await savePosting(madeJudged({ key: 'given:1' }), 1000);
    await database.table('savedPostings').put({ key: 'given:2', posting: 'gone' });
    const file = await makeBackup(1);
    await clearEverything();
    expect((await bring(file, 'merge')).savedPostings).toMatchObject({ added: 1, damaged: 1 });
  });

  it('mends a damaged record by the one in the backup', async () => {
    await savePosting(madeJudged({ key: 'given:1' }), 1000);
    const file = await makeBackup(1);
    await database.table('savedPostings').put({ key: 'given:1', posting: 'gone' });
    await bring(file, 'merge');
    expect(await database.savedPostings.get('given:1')).toMatchObject({ savedAt: 1000 });
  });
});

describe('all or nothing', () => {
  it('where the browser has no room left', async () => {
    await savePosting(madeJudged({ key: 'given:1' }), 1000);
    await writeProfile({ years: 3 });
    const file = await makeBackup(1);
    await clearEverything();
    const before = await everything();
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(database.pendingItems, 'bulkPut').mockRejectedValueOnce(full);
    await expect(bring(file, 'restore')).rejects.toMatchObject({ kind: 'quota' });
    expect(await everything()).toEqual(before);
  });

  it('where the file turns out to be written by something else half-way', async () => {
    const good = { key: 'given:1', of: 'given:2', same: true, updatedAt: 1 };
    const backup = await open(await written(['reposts', good]));
    const torn = {
      ...backup,
      *records() {
        yield* backup.records();
        throw new Error('torn');
      },
    };
    await expect(restoreBackup(torn, 'merge')).rejects.toMatchObject({ name: 'StorageError' });
    expect(await database.reposts.count()).toBe(0);
  });

  it('where it was cut short before the profile was in its place: the next start finishes it', async () => {
    await writeProfile({ years: 3 });
    const file = await makeBackup(1);
    await clearEverything();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('stopped'));
    await expect(bring(file, 'restore')).rejects.toMatchObject({ name: 'StorageError' });
    expect(await readProfile()).toEqual({});
    await settlePendingItems();
    expect(await readProfile()).toEqual({ years: 3 });
    expect(await database.pendingItems.count()).toBe(0);
  });
});

describe('a hostile file', () => {
  it.each<[what: string, record: BackupRecord]>([
    ['a store of no backup', ['tabs', { key: 'x' }]],
    [
      'an address that runs code',
      [
        'savedPostings',
        { ...saved(), posting: { ...saved().posting, url: 'javascript:alert(1)' } },
      ],
    ],
    [
      'a pack in a bundled one’s place',
      ['packs', { id: 'guide', kind: 'market', source: 'imported', active: true, document: {} }],
    ],
    [
      'a profile of nonsense',
      ['items', { id: 'profile', value: { currentBase: -1 }, editedAt: {} }],
    ],
  ])('changes nothing: %s', async (_, record) => {
    await database.packs.put(GUIDE);
    const before = await everything();
    await bring(await written(record), 'restore');
    expect(await everything()).toEqual(before);
  });
});

function saved() {
  return { key: 'given:1', ...madeJudged(), savedAt: 1, updatedAt: 1 };
}

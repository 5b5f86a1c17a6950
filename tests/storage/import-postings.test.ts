import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { database } from '@/storage/database';
import { importPostings } from '@/storage/import-postings';
import { readRescoreWanted } from '@/storage/rescore-progress';
import { getSavedPosting, labelPostings, savePosting } from '@/storage/saved-postings';
import { putSaved } from '@/storage/saved-store';
import { emptyStores } from './empty-stores';
import { madeJudged } from './made-judged';

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyStores();
});

const judged = madeJudged({ key: 'given:1', title: 'From the file' });

it('saves postings with the labels and the day that the file gives', async () => {
  const other = madeJudged({ key: 'given:2' });
  await importPostings(
    [
      { judged, labels: { status: 'applied', tags: [' a ', 'A'] }, savedAt: 50 },
      { judged: other, labels: {}, savedAt: null },
    ],
    1000,
  );
  expect(await getSavedPosting('given:1')).toMatchObject({
    ...judged,
    status: 'applied',
    tags: ['a'],
    savedAt: 50,
    updatedAt: 1000,
  });
  expect(await getSavedPosting('given:2')).toMatchObject({ savedAt: 1000, updatedAt: 1000 });
  expect(await database.savedRows.count()).toBe(2);
  expect(await readRescoreWanted()).not.toBe('');
});

it('leaves what is saved as it is, and sets the labels that are given', async () => {
  await savePosting(madeJudged({ key: 'given:1', title: 'As seen' }), 10);
  await labelPostings(['given:1'], { note: 'mine', status: 'applied' });
  await importPostings([{ judged, labels: { status: 'offer' }, savedAt: 5 }], 1000);
  expect(await getSavedPosting('given:1')).toMatchObject({
    posting: { title: 'As seen' },
    savedAt: 10,
    updatedAt: 10,
    status: 'offer',
    note: 'mine',
  });
});

it('mends a damaged record', async () => {
  await putSaved([{ key: 'given:1', posting: {} } as never]);
  await importPostings([{ judged, labels: {}, savedAt: null }], 1000);
  expect(await getSavedPosting('given:1')).toMatchObject({ posting: { title: 'From the file' } });
});

it('saves all or none', async () => {
  const put = vi.spyOn(database.savedRows, 'bulkPut').mockRejectedValue(new Error('broken'));
  await expect(importPostings([{ judged, labels: {}, savedAt: null }])).rejects.toMatchObject({
    name: 'StorageError',
  });
  put.mockRestore();
  expect(await database.savedPostings.count()).toBe(0);
});

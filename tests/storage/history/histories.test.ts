import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database } from '@/storage/database';
import { getHistory, noteSighting } from '@/storage/history/histories';
import {
  getSavedPosting,
  removeSavedPosting,
  restorePosting,
  savePosting,
} from '@/storage/saved-postings';
import { emptyStores } from '../empty-stores';
import { madeJudged } from '../made-judged';

beforeEach(emptyStores);

const first = () => madeJudged({ key: 'given:1' });
const other = () => madeJudged({ key: 'given:1', title: 'Staff ML Engineer' });

it('keeps what a posting was before it was saved again', async () => {
  await savePosting(first(), 1000);
  await savePosting(other(), 2000);
  expect((await getHistory('given:1'))?.versions).toMatchObject([
    { title: first().posting.title, firstSeenAt: 1000 },
    { title: 'Staff ML Engineer', firstSeenAt: 2000 },
  ]);
});

it('goes with the posting, and comes back with it', async () => {
  await savePosting(first(), 1000);
  await noteSighting(other().posting, 2000);
  const history = await getHistory('given:1');
  const removed = await removeSavedPosting('given:1');
  expect(await getHistory('given:1')).toBeNull();
  await restorePosting(removed!);
  expect(await getHistory('given:1')).toEqual(history);
  expect(await getSavedPosting('given:1')).not.toHaveProperty('history');
});

it('is of saved postings alone, and changes nothing of them', async () => {
  await noteSighting(first().posting, 1000);
  expect(await getHistory('given:1')).toBeNull();
  const saved = await savePosting(first(), 1000);
  await noteSighting(other().posting, 2000);
  expect(await getSavedPosting('given:1')).toEqual(saved);
});

it('begins anew where its record is damaged', async () => {
  await savePosting(first(), 1000);
  await database.histories.put({ key: 'given:1', versions: 'none' } as never);
  await noteSighting(first().posting, 3000);
  expect(await getHistory('given:1')).toEqual({
    key: 'given:1',
    lastSeenAt: 3000,
    versions: [],
  });
});

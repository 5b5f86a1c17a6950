import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { noteHistory } from '@/service/note-history';
import { database } from '@/storage/database';
import { getHistory } from '@/storage/history/histories';
import { savePosting } from '@/storage/saved-postings';
import { emptyStores } from '../storage/empty-stores';
import { madeJudged } from '../storage/made-judged';

beforeEach(emptyStores);

const judged = madeJudged({ key: 'given:1' });

it('notes what changed in a saved posting', async () => {
  await savePosting(judged, 1000);
  await noteHistory(madeJudged({ key: 'given:1', closed: true }));
  expect((await getHistory('given:1'))?.versions.map(({ closed }) => closed)).toEqual([
    false,
    true,
  ]);
});

it('leaves out a page that the user said is no posting', async () => {
  await savePosting(judged, 1000);
  const { posting, assessment } = madeJudged({ key: 'given:1', closed: true });
  await noteHistory({ posting, assessment: { ...assessment, unknownReason: 'not-a-posting' } });
  expect(await getHistory('given:1')).toBeNull();
});

it('does not fail with the database', async () => {
  vi.spyOn(database, 'transaction').mockRejectedValueOnce(new Error('broken'));
  await expect(noteHistory(judged)).resolves.toBeUndefined();
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/storage/database';
import { labelPostings, removeSavedPosting, savePosting } from '@/storage/saved-postings';
import { putSaved } from '@/storage/saved-store';
import {
  keyOf,
  latestSavedRows,
  savedRowsAfter,
  savedRowsOf,
  watchSavedRows,
} from '@/storage/saved-rows';
import { emptyStores } from './empty-stores';
import { madeJudged } from './made-judged';

beforeEach(emptyStores);

const SCRIPT = 'javascript:1';
const save = (id: number) => savePosting(madeJudged({ key: `given:${id}` }), 1000 + id);

describe('rows of saved postings', () => {
  it('hold what a list shows, and neither the text nor the steps', async () => {
    const saved = await save(1);
    await labelPostings(['given:1'], { status: 'offer', tags: ['a'], note: 'b' });
    const [reading] = await savedRowsOf(['given:1']);
    expect(reading).toMatchObject({
      kind: 'row',
      row: {
        key: 'given:1',
        posting: { title: saved.posting.title, pay: saved.posting.pay, url: saved.posting.url },
        assessment: { verdict: saved.assessment.verdict, market: saved.assessment.market },
        savedAt: 1001,
        status: 'offer',
        tags: ['a'],
        note: 'b',
      },
    });
    expect(reading).not.toHaveProperty('row.posting.description');
    expect(reading).not.toHaveProperty('row.assessment.steps');
  });

  it('come by the latest save, or by key, so many at a time', async () => {
    for (const id of [2, 3, 1]) {
      // One after the other.
      // oxlint-disable-next-line no-await-in-loop
      await save(id);
    }
    expect((await latestSavedRows(2)).map(keyOf)).toEqual(['given:3', 'given:2']);
    expect((await savedRowsAfter('', 2)).map(keyOf)).toEqual(['given:1', 'given:2']);
    expect((await savedRowsAfter('given:2', 2)).map(keyOf)).toEqual(['given:3']);
  });

  it('tell a damaged record, and one that is gone, from the others', async () => {
    await save(1);
    await putSaved([{ key: 'given:0', posting: { title: 5 } } as never]);
    expect(await savedRowsOf(['given:1', 'given:0', 'given:404'])).toEqual([
      expect.objectContaining({ kind: 'row' }),
      {
        kind: 'unreadable',
        record: {
          key: 'given:0',
          problems: expect.arrayContaining([expect.objectContaining({ path: 'posting.title' })]),
        },
      },
      null,
    ]);
  });

  it.each([
    ['saved with the posting', () => savePosting(madeJudged({ key: 'given:1', url: SCRIPT }))],
    [
      'put into the row since',
      async () => {
        await save(1);
        await database.table('savedRows').update('given:1', { 'posting.url': SCRIPT });
      },
    ],
  ])('refuse an address that runs script, %s', async (_, store) => {
    await store();
    expect(await savedRowsOf(['given:1'])).toEqual([
      expect.objectContaining({ kind: 'unreadable' }),
    ]);
  });
});

describe('watching them', () => {
  let stop: (() => void) | undefined;
  afterEach(() => stop?.());

  it('names what changed, came and went', async () => {
    const seen: (string[] | null)[] = [];
    await save(1);
    stop = watchSavedRows((keys) => seen.push(keys));
    await save(2);
    await labelPostings(['given:1', 'given:2'], { status: 'offer' });
    await removeSavedPosting('given:1');
    expect(seen).toEqual([['given:2'], ['given:1', 'given:2'], ['given:1']]);
    await database.savedRows.clear();
    expect(seen.at(-1)).toBeNull();
  });

  it('is silent about other data, and once it is stopped', async () => {
    const seen: (string[] | null)[] = [];
    watchSavedRows((keys) => seen.push(keys))();
    stop = watchSavedRows((keys) => seen.push(keys));
    await database.corrections.put({
      key: 'given:1',
      correction: { level: 'entry' },
      updatedAt: 1,
    });
    expect(seen).toEqual([]);
  });
});

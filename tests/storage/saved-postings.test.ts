import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/storage/database';
import type { SavedPosting } from '@/storage/saved-posting';
import {
  getSavedPosting,
  labelPostings,
  listSavedPostings,
  removeSavedPosting,
  rescoreSavedPostings,
  restorePosting,
  savePosting,
} from '@/storage/saved-postings';
import type { SavedPostings } from '@/storage/saved-postings';
import { emptyStores } from './empty-stores';
import { madeJudged } from './made-judged';

beforeEach(emptyStores);

const first = () => madeJudged({ key: 'given:1' });
const second = () => madeJudged({ key: 'given:2', title: 'Staff ML Engineer' });

describe('saving', () => {
  it('keeps the whole posting and its assessment', async () => {
    const judged = madeJudged({ description: 'word '.repeat(20_000) });
    await savePosting(judged, 1000);
    expect(await getSavedPosting(judged.posting.key)).toEqual({
      key: judged.posting.key,
      ...judged,
      savedAt: 1000,
      updatedAt: 1000,
    });
  });

  it('updates what was saved before, and keeps when that was', async () => {
    await savePosting(first(), 1000);
    await savePosting(madeJudged({ key: 'given:1', title: 'Principal ML Engineer' }), 2000);
    const { postings } = await listSavedPostings();
    expect(postings).toHaveLength(1);
    expect(postings[0]).toMatchObject({ savedAt: 1000, updatedAt: 2000 });
    expect(postings[0]?.posting.title).toBe('Principal ML Engineer');
  });

  it('gives one record when saved twice at once', async () => {
    await Promise.all([savePosting(first(), 1000), savePosting(first(), 1001)]);
    expect((await listSavedPostings()).postings).toHaveLength(1);
  });

  it('lists the latest saved first', async () => {
    await savePosting(first(), 1000);
    await savePosting(second(), 2000);
    const { postings } = await listSavedPostings();
    expect(postings.map(({ key }) => key)).toEqual(['given:2', 'given:1']);
  });

  it('knows nothing of a posting that was never saved', async () => {
    expect(await getSavedPosting('given:404')).toBeNull();
  });
});

describe('removing and its undo', () => {
  it('brings back exactly what was removed', async () => {
    const saved = await savePosting(first(), 1000);
    const removed = await removeSavedPosting(saved.key);
    expect((await listSavedPostings()).postings).toEqual([]);
    await restorePosting(removed!);
    expect(await getSavedPosting(saved.key)).toEqual(saved);
  });

  it('keeps what was saved since the removal, with the first time', async () => {
    await savePosting(first(), 1000);
    const removed = await removeSavedPosting('given:1');
    await savePosting(madeJudged({ key: 'given:1', title: 'Renamed' }), 3000);
    await restorePosting(removed!);
    expect(await getSavedPosting('given:1')).toMatchObject({
      posting: { title: 'Renamed' },
      savedAt: 1000,
      updatedAt: 3000,
    });
  });

  it('gives null for what is not there', async () => {
    expect(await removeSavedPosting('given:404')).toBeNull();
  });
});

const damage = (change: object) =>
  database.savedPostings.put({
    key: 'given:bad',
    ...second(),
    savedAt: 1,
    updatedAt: 1,
    ...change,
  });

describe('status, tags and note', () => {
  const labels = { status: 'applied', tags: ['remote first'], note: 'Ask about equity.' } as const;
  const label = () => labelPostings(['given:1'], { ...labels, tags: [...labels.tags] });

  it('are absent until they are set', async () => {
    expect(await savePosting(first(), 1000)).not.toHaveProperty('status');
  });

  it('change one by one, for several postings at once', async () => {
    await savePosting(first(), 1000);
    await savePosting(second(), 1000);
    await label();
    await labelPostings(['given:1', 'given:2', 'given:404'], { status: 'offer' });
    expect(await getSavedPosting('given:1')).toMatchObject({ ...labels, status: 'offer' });
    expect(await getSavedPosting('given:2')).toMatchObject({ status: 'offer' });
    expect(await getSavedPosting('given:404')).toBeNull();
  });

  it('stay when the posting is saved again, also over a damaged record', async () => {
    await savePosting(first(), 1000);
    await label();
    await savePosting(first(), 2000);
    expect(await getSavedPosting('given:1')).toMatchObject({ ...labels, updatedAt: 2000 });
    await database.savedPostings.update('given:1', { savedAt: 'yesterday' as never });
    await savePosting(first(), 3000);
    expect(await getSavedPosting('given:1')).toMatchObject({ ...labels, savedAt: 3000 });
  });

  it('come back with an undo, and newer ones stand', async () => {
    await savePosting(first(), 1000);
    await label();
    const removed = await removeSavedPosting('given:1');
    await savePosting(first(), 3000);
    await labelPostings(['given:1'], { status: 'closed' });
    await restorePosting(removed!);
    expect(await getSavedPosting('given:1')).toMatchObject({ ...labels, status: 'closed' });
  });

  it('are kept tidy: tags trimmed and none twice, a note of a bounded length', async () => {
    await savePosting(first(), 1000);
    const tags = [' remote  first ', 'Remote First', '', 'x'.repeat(60)];
    await labelPostings(['given:1'], { tags, note: 'n'.repeat(20_000) });
    const saved = await getSavedPosting('given:1');
    expect(saved?.tags).toEqual(['remote first', 'x'.repeat(40)]);
    expect(saved?.note).toHaveLength(10_000);
  });
});

describe('the next step', () => {
  const step = { text: 'Ask who interviews', on: '2026-12-04' };

  it('is kept tidy, and taken back', async () => {
    await savePosting(first(), 1000);
    await labelPostings(['given:1'], { nextStep: { ...step, text: ' Ask  who interviews ' } });
    expect(await getSavedPosting('given:1')).toMatchObject({ nextStep: step });
    await labelPostings(['given:1'], { status: 'applied' });
    expect(await getSavedPosting('given:1')).toMatchObject({ nextStep: step });
    await labelPostings(['given:1'], { nextStep: null });
    expect(await getSavedPosting('given:1')).not.toHaveProperty('nextStep');
  });

  it.each([
    [{ text: ' ', on: null }, undefined],
    [
      { text: 'Call', on: 'tomorrow' },
      { text: 'Call', on: null },
    ],
    [
      { text: '', on: '2026-12-04' },
      { text: '', on: '2026-12-04' },
    ],
  ])('of %j is kept as %j', async (given, kept) => {
    await savePosting(first(), 1000);
    await labelPostings(['given:1'], { nextStep: given });
    expect((await getSavedPosting('given:1'))?.nextStep).toEqual(kept);
  });

  it('notes when each label was set or taken back', async () => {
    await savePosting(first(), 1000);
    await labelPostings(['given:1'], { nextStep: step, note: 'Met them' }, 2000);
    await labelPostings(['given:1'], { nextStep: null }, 3000);
    expect((await getSavedPosting('given:1'))?.labelsEditedAt).toEqual({
      nextStep: 3000,
      note: 2000,
    });
  });
});

describe('scoring anew', () => {
  const judged = madeJudged({ key: 'given:1', pay: [], payAbsence: 'none stated' });

  it('keeps the labels that were set in the meantime, and the verdict of the day it was saved', async () => {
    const stored = await savePosting(first(), 1000);
    await labelPostings(['given:1'], { status: 'applied' }, 1500);
    await rescoreSavedPostings([{ stored, judged }]);
    expect(await getSavedPosting('given:1')).toEqual({
      ...stored,
      ...judged,
      status: 'applied',
      labelsEditedAt: { status: 1500 },
      verdictWhenSaved: { verdict: 'at', strength: 'plain', unknownReason: null },
    });
  });

  it('forgets the earlier verdict once the posting is saved again', async () => {
    const stored = await savePosting(first(), 1000);
    await rescoreSavedPostings([{ stored, judged }]);
    expect(await savePosting(first(), 2000)).not.toHaveProperty('verdictWhenSaved');
  });

  it('leaves what was saved again since as it is', async () => {
    const stored = await savePosting(first(), 1000);
    const newer = await savePosting(first(), 2000);
    await rescoreSavedPostings([{ stored, judged }]);
    expect(await getSavedPosting('given:1')).toEqual(newer);
  });
});

describe('a damaged record', () => {
  it.each([
    ['no posting', { posting: null }, 'posting'],
    [
      'an address that runs script',
      { posting: madeJudged({ url: 'javascript:1' }).posting },
      'posting.url',
    ],
    ['no time', { savedAt: 'yesterday' }, 'savedAt'],
  ])('with %s is told apart, and the others stay', async (_, change, path) => {
    await savePosting(first(), 1000);
    await damage(change);
    const { postings, unreadable } = await listSavedPostings();
    expect(postings.map(({ key }) => key)).toEqual(['given:1']);
    expect(unreadable).toEqual([
      { key: 'given:bad', problems: expect.arrayContaining([expect.objectContaining({ path })]) },
    ]);
  });

  it('stays stored, can be removed and comes back with an undo', async () => {
    await damage({ posting: null });
    const removed = await removeSavedPosting('given:bad');
    expect((await listSavedPostings()).unreadable).toEqual([]);
    await restorePosting(removed!);
    expect((await listSavedPostings()).unreadable).toHaveLength(1);
  });

  it('is mended by saving the posting again', async () => {
    await damage({ savedAt: 'yesterday' });
    await savePosting(madeJudged({ key: 'given:bad' }), 5000);
    expect(await getSavedPosting('given:bad')).toMatchObject({ savedAt: 5000 });
  });
});

it('tells a live query of each change', async () => {
  const seen: SavedPosting['key'][][] = [];
  const subscription = liveQuery<SavedPostings>(listSavedPostings).subscribe((list) => {
    seen.push(list.postings.map(({ key }) => key));
  });
  await expect.poll(() => seen).toEqual([[]]);
  await savePosting(first(), 1000);
  await expect.poll(() => seen.at(-1)).toEqual(['given:1']);
  await removeSavedPosting('given:1');
  await expect.poll(() => seen.at(-1)).toEqual([]);
  subscription.unsubscribe();
});

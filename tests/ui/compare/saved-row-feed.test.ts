import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/storage/database';
import { labelPostings, removeSavedPosting, savePosting } from '@/storage/saved-postings';
import { putSaved, savedStores } from '@/storage/saved-store';
import { startSavedRowFeed } from '@/ui/compare/saved-row-feed';
import type { SavedRows } from '@/ui/compare/saved-row-feed';
import type { Loaded } from '@/ui/hooks/loaded';
import { emptyStores } from '../../storage/empty-stores';
import { madeJudged } from '../../storage/made-judged';

const COUNT = 1100;
const keyOf = (index: number) => `given:${String(index).padStart(4, '0')}`;

let stop: (() => void) | undefined;
let states: Loaded<SavedRows>[];

const ready = () => states.flatMap((state) => (state.kind === 'ready' ? [state.value] : []));
const last = () => ready().at(-1);
const rowOf = (key: string) => last()?.rows.find((row) => row.key === key);
const whole = async () => {
  await expect.poll(() => last()?.isComplete).toBe(true);
};

beforeEach(async () => {
  // No window: the paint that it waits for is the next turn.
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint, 0));
  await emptyStores();
  const judged = madeJudged();
  await putSaved(
    Array.from({ length: COUNT }, (_, index) => {
      const key = keyOf(index);
      return { key, ...judged, posting: { ...judged.posting, key }, savedAt: index, updatedAt: 1 };
    }),
  );
  states = [];
  stop = startSavedRowFeed((state) => states.push(state));
});

afterEach(() => {
  stop?.();
  vi.unstubAllGlobals();
});

describe('the feed of saved postings', () => {
  it('begins with those saved last, and ends with all', async () => {
    await whole();
    const [first] = ready();
    expect(first).toMatchObject({ isComplete: false });
    expect(first?.rows[0]?.key).toBe(keyOf(COUNT - 1));
    expect(new Set(last()?.rows.map(({ key }) => key)).size).toBe(COUNT);
  });

  it('takes in what is saved, changed and removed while it reads', async () => {
    await savePosting(madeJudged({ key: 'given:new' }), 1);
    await labelPostings([keyOf(0), keyOf(COUNT - 1)], { status: 'offer' });
    await removeSavedPosting(keyOf(5));
    await whole();
    await expect.poll(() => rowOf(keyOf(COUNT - 1))?.status).toBe('offer');
    expect(rowOf(keyOf(0))?.status).toBe('offer');
    expect(rowOf('given:new')).toBeDefined();
    expect(rowOf(keyOf(5))).toBeUndefined();
  });

  it('reads only what changed once all are there, and leaves the other rows the same', async () => {
    await whole();
    const before = rowOf(keyOf(7));
    const all = vi.spyOn(database.savedRows, 'where');
    const some = vi.spyOn(database.savedRows, 'bulkGet');
    await labelPostings([keyOf(3)], { note: 'Call Ana' });
    await expect.poll(() => rowOf(keyOf(3))?.note).toBe('Call Ana');
    expect(rowOf(keyOf(7))).toBe(before);
    expect(all).not.toHaveBeenCalled();
    expect(some.mock.calls.at(-1)).toEqual([[keyOf(3)]]);
  });

  it('reads all anew where any may have changed', async () => {
    await whole();
    await Promise.all(savedStores().map((store) => store.clear()));
    await expect.poll(() => last()?.rows).toEqual([]);
    expect(last()?.isComplete).toBe(true);
  });

  it('tells damaged records from the others, and mended ones again', async () => {
    await whole();
    await putSaved([{ key: keyOf(3), posting: {} } as never]);
    await expect.poll(() => last()?.unreadable.map(({ key }) => key)).toEqual([keyOf(3)]);
    await savePosting(madeJudged({ key: keyOf(3) }), 5);
    await expect.poll(() => last()?.unreadable).toEqual([]);
    expect(last()?.rows).toHaveLength(COUNT);
  });
});

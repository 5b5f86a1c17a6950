import 'fake-indexeddb/auto';
import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  oneof,
  record,
  string,
  subarray,
  tuple,
} from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { fakeBrowser } from 'wxt/testing';
import { expect, it, vi } from 'vitest';
import { SAVED_STATUSES } from '@/storage/saved-labels';
import { rescorePosting, rescoreSaved } from '@/service/rescore-saved';
import { writeCorrection } from '@/storage/corrections';
import { database } from '@/storage/database';
import { installBundledPacks } from '@/storage/packs';
import { writeProfile } from '@/storage/profile';
import { rowOf } from '@/storage/row-of';
import {
  labelPostings,
  removeSavedPosting,
  restorePosting,
  savePosting,
} from '@/storage/saved-postings';
import type { SavedPosting } from '@/storage/saved-posting';
import { putSaved } from '@/storage/saved-store';
import { bundledPacks } from '@/scoring/packs/bundled-packs';
import { files } from '../source-files';
import { emptyStores } from './empty-stores';
import { madeJudged } from './made-judged';
import { installWebLocks } from './web-locks';

/** One thing that happens to saved postings; what was removed before can come back. */
type Step = (removed: SavedPosting[]) => Promise<void>;

const MANIFEST = { manifest_version: 3 as const, name: 'Headroom', version: '1.0.0' };
const KEYS = ['given:1', 'given:2', 'given:3'];
const anyKey = constantFrom(...KEYS);
const anyTitle = constantFrom('ML Engineer', 'Staff NLP Engineer', 'Data Scientist Intern');
const anyLevel = constantFrom('entry', 'mid', 'senior', 'staff');
const anyLabels = record(
  {
    status: constantFrom(...SAVED_STATUSES),
    tags: array(string({ maxLength: 5 }), { maxLength: 3 }),
    note: string({ maxLength: 10 }),
  },
  { requiredKeys: [] },
);

const anyStep: Arbitrary<Step> = oneof(
  tuple(anyKey, anyTitle).map(([key, title]): Step => async () => {
    await savePosting(madeJudged({ key, title }));
  }),
  tuple(subarray(KEYS), anyLabels).map(([keys, labels]): Step => () => {
    return labelPostings(keys, labels);
  }),
  anyKey.map((key): Step => async (removed) => {
    const gone = await removeSavedPosting(key);
    if (gone) removed.push(gone);
  }),
  constant<Step>(async (removed) => {
    const last = removed.pop();
    if (last) await restorePosting(last);
  }),
  tuple(anyKey, anyLevel).map(([key, level]): Step => async () => {
    await writeCorrection(key, { level });
    await rescorePosting(key);
  }),
  tuple(anyLevel, integer({ min: 90_000, max: 400_000 })).map(
    ([level, currentBase]): Step =>
      async () => {
        await writeProfile({ level, currentBase });
        await rescoreSaved();
      },
  ),
  anyKey.map(
    (key): Step =>
      () =>
        putSaved([{ key, posting: { title: 5 } } as never]),
  ),
);

it('holds the row of every saved posting, and no other, whatever happens', async () => {
  installWebLocks();
  await assert(
    asyncProperty(array(anyStep, { minLength: 3, maxLength: 12 }), async (steps) => {
      await emptyStores();
      vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(MANIFEST);
      await installBundledPacks(bundledPacks);
      const removed: SavedPosting[] = [];
      for (const step of steps) {
        // One after the other: each goes by what the one before left.
        // oxlint-disable-next-line no-await-in-loop
        await step(removed);
        // oxlint-disable-next-line no-await-in-loop
        const stored = await database.savedPostings.toArray();
        // oxlint-disable-next-line no-await-in-loop
        expect(await database.savedRows.toArray()).toEqual(stored.map(rowOf));
      }
    }),
    { numRuns: 15 },
  );
});

it('leaves both stores as they were where one cannot be written', async () => {
  await emptyStores();
  await savePosting(madeJudged({ key: 'given:1' }), 1);
  const unclonable = { ...madeJudged({ key: 'given:2' }), note: () => '' };
  const records = [{ ...unclonable, key: 'given:2', savedAt: 2, updatedAt: 2 } as never];
  await expect(putSaved(records)).rejects.toThrow('could not be cloned');
  expect(await database.savedPostings.toCollection().primaryKeys()).toEqual(['given:1']);
  expect(await database.savedRows.toCollection().primaryKeys()).toEqual(['given:1']);
});

it('is the only one in the product that writes saved postings', () => {
  const write = /\bsavedPostings\s*\.(?:put|add|update|upsert|delete|clear|bulk(?!Get)|modify)/;
  const writers = files.filter(({ code }) => write.test(code)).map(({ path }) => path);
  expect(writers).toEqual(['src/storage/saved-store.ts']);
});

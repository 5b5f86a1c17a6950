import type { PostingKey } from '@/posting/posting';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { describeIssue } from '@/scoring/pack-problem.schema';
import { mergeSaved } from './backup/merge-saved';
import { database, inDatabase } from './database';
import { keepSighting } from './history/histories';
import type { PostingHistory } from './history/posting-history';
import { keepOnDevice } from './keep-on-device';
import { wantRescore } from './rescore-progress';
import { changeLabels } from './saved-labels';
import type { LabelChange, StoredLabels } from './saved-labels';
import { savedLabelsSchema } from './saved-labels.schema';
import type { SavedPosting } from './saved-posting';
import { savedPostingSchema } from './saved-posting.schema';
import type { UnreadableRecord } from './saved-row';
import { deleteSaved, putSaved, savedStores } from './saved-store';

export interface SavedPostings {
  /** Latest saved first. */
  postings: SavedPosting[];
  unreadable: UnreadableRecord[];
}

/** A saved posting that was removed, with what was seen of it since it was saved. */
export interface RemovedPosting extends SavedPosting {
  history?: PostingHistory;
}

/** What a removal takes away, and brings back. */
function storesOfPosting() {
  return [...savedStores(), database.histories];
}

/**
 * Saves a posting whole. Saving it again updates it and keeps when it was first saved, and the user's labels; what it was
 * before goes into its history. Throws `StorageError`.
 *
 * @param now epoch ms.
 */
export async function savePosting(
  { posting, assessment }: JudgedPosting,
  now = Date.now(),
): Promise<SavedPosting> {
  const kept = await inDatabase(() =>
    database.transaction('rw', storesOfPosting(), async () => {
      const stored = await database.savedPostings.get(posting.key);
      if (stored) await keepSighting(stored, posting, now);
      const savedAt = readable(stored)?.savedAt ?? now;
      const { key } = posting;
      const saved = { ...labelsOf(stored), key, posting, assessment, savedAt, updatedAt: now };
      await putSaved([saved]);
      return saved;
    }),
  );
  void keepOnDevice();
  return kept;
}

/** Removes a saved posting and gives it back for `restorePosting`; null when it was not there. Throws `StorageError`. */
export function removeSavedPosting(key: PostingKey): Promise<RemovedPosting | null> {
  return inDatabase(() =>
    database.transaction('rw', storesOfPosting(), async () => {
      const removed = await database.savedPostings.get(key);
      const history = await database.histories.get(key);
      await deleteSaved([key]);
      await database.histories.delete(key);
      return removed ? { ...removed, ...(history && { history }) } : null;
    }),
  );
}

/**
 * Undoes a removal. Where the posting was saved again since, what was saved then stays, with the first save's time and
 * of each label the newer one. Throws `StorageError`.
 */
export async function restorePosting({ history, ...removed }: RemovedPosting): Promise<void> {
  await inDatabase(() =>
    database.transaction('rw', storesOfPosting(), async () => {
      if (history && !(await database.histories.get(removed.key))) {
        await database.histories.put(history);
      }
      const since = readable(await database.savedPostings.get(removed.key));
      await putSaved([since ? mergeSaved(since, removed) : removed]);
    }),
  );
  // While it was gone, the others may have been scored anew.
  await wantRescore();
}

/** A saved posting; null when it is not saved, or its record is damaged. Throws `StorageError`. */
export async function getSavedPosting(key: PostingKey): Promise<SavedPosting | null> {
  return readable(await inDatabase(() => database.savedPostings.get(key)));
}

/**
 * Changes what the user says of saved postings: the parts given; the others stay. A posting that is gone stays gone.
 * Throws `StorageError`.
 */
export async function labelPostings(
  keys: readonly PostingKey[],
  change: LabelChange,
  now = Date.now(),
): Promise<void> {
  await inDatabase(() =>
    database.transaction('rw', savedStores(), async () => {
      const stored = await database.savedPostings.bulkGet([...keys]);
      await putSaved(
        stored.flatMap((record) => {
          if (!record) return [];
          const { nextStep: _before, ...others } = record;
          return [{ ...others, ...changeLabels(labelsOf(record), change, now) }];
        }),
      );
    }),
  );
}

/** These saved postings, in the order asked for; those that are gone or damaged are left out. Throws `StorageError`. */
export async function getSavedPostings(keys: readonly PostingKey[]): Promise<SavedPosting[]> {
  const stored = await inDatabase(() => database.savedPostings.bulkGet([...keys]));
  return stored.map(readable).filter((saved) => saved !== null);
}

/** Every saved posting, and every record that is damaged. Throws `StorageError`. */
export async function listSavedPostings(): Promise<SavedPostings> {
  const stored = await inDatabase(() => database.savedPostings.toArray());
  const list: SavedPostings = { postings: [], unreadable: [] };
  for (const record of stored) {
    const parsed = savedPostingSchema.safeParse(record);
    if (parsed.success) {
      list.postings.push(parsed.data);
    } else {
      list.unreadable.push({ key: record.key, problems: parsed.error.issues.map(describeIssue) });
    }
  }
  list.postings.sort((one, other) => other.savedAt - one.savedAt);
  return list;
}

/** A stored row as it stands, and what it holds; null where it is damaged. */
export interface StoredRow {
  stored: SavedPosting;
  saved: SavedPosting | null;
}

/**
 * The saved postings by key, so many at a time; for work that goes through all of them. Throws `StorageError`.
 *
 * @param after the key of the last one before; empty for the first.
 */
export async function savedPostingsAfter(after: string, limit: number): Promise<StoredRow[]> {
  const rows = await inDatabase(() =>
    database.savedPostings.where('key').above(after).limit(limit).toArray(),
  );
  return rows.map((stored) => ({ stored, saved: readable(stored) }));
}

/** One of them; null when it is not saved. Throws `StorageError`. */
export async function storedRow(key: PostingKey): Promise<StoredRow | null> {
  const stored = await inDatabase(() => database.savedPostings.get(key));
  return stored ? { stored, saved: readable(stored) } : null;
}

/** How many postings are saved; by an index, since a count of the store reads through every posting. Throws `StorageError`. */
export function countSavedPostings(): Promise<number> {
  return inDatabase(() => database.savedPostings.orderBy('savedAt').count());
}

/**
 * Replaces what saved postings were judged, in one transaction. One that was removed or saved again since it was read
 * stays as it is: what is newer stands. Throws `StorageError`.
 */
export async function rescoreSavedPostings(
  changes: readonly { stored: SavedPosting; judged: JudgedPosting }[],
): Promise<void> {
  if (changes.length === 0) return;
  await inDatabase(() =>
    database.transaction('rw', savedStores(), async () => {
      const now = await database.savedPostings.bulkGet(changes.map(({ stored }) => stored.key));
      await putSaved(
        changes.flatMap(({ stored, judged: { posting, assessment } }, index) => {
          const current = now[index];
          if (!current || !isSameReading(stored, current)) return [];
          const { verdict, strength, unknownReason } = stored.assessment;
          const verdictWhenSaved = stored.verdictWhenSaved ?? { verdict, strength, unknownReason };
          return [{ ...current, posting, assessment, verdictWhenSaved }];
        }),
      );
    }),
  );
}

/** For two states of one row, hence with fields in one order; what the user says of it may differ. */
function isSameReading(one: SavedPosting, other: SavedPosting): boolean {
  return readingWords(one) === readingWords(other);
}

function readingWords({ posting, assessment, updatedAt }: SavedPosting): string {
  return JSON.stringify([posting, assessment, updatedAt]);
}

function labelsOf(stored: unknown): StoredLabels {
  const parsed = savedLabelsSchema.safeParse(stored);
  return parsed.success ? parsed.data : {};
}

function readable(stored: unknown): SavedPosting | null {
  const parsed = savedPostingSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

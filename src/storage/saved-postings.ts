import type { PostingKey } from '@/posting/posting';
import type { JudgedPosting } from '@/scoring/judged-posting';
import type { PackProblem } from '@/scoring/market-pack.schema';
import { describeIssue } from '@/scoring/pack-problem.schema';
import { database, inDatabase } from './database';
import { wantRescore } from './rescore-progress';
import type { SavedPosting } from './saved-posting';
import { savedPostingSchema } from './saved-posting.schema';

/** A stored record that is damaged: it is left as it is, and told apart from the others. */
export interface UnreadableRecord {
  key: string;
  /** What is wrong, and where: `posting.pay[0].min`. */
  problems: PackProblem[];
}

export interface SavedPostings {
  /** Latest saved first. */
  postings: SavedPosting[];
  unreadable: UnreadableRecord[];
}

/**
 * Saves a posting whole. Saving it again updates it and keeps when it was first saved. Throws `StorageError`.
 *
 * @param now epoch ms.
 */
export function savePosting(
  { posting, assessment }: JudgedPosting,
  now = Date.now(),
): Promise<SavedPosting> {
  return inDatabase(() =>
    database.transaction('rw', database.savedPostings, async () => {
      const before = readable(await database.savedPostings.get(posting.key));
      const savedAt = before?.savedAt ?? now;
      const saved = { key: posting.key, posting, assessment, savedAt, updatedAt: now };
      await database.savedPostings.put(saved);
      return saved;
    }),
  );
}

/** Removes a saved posting and gives it back for `restorePosting`; null when it was not there. Throws `StorageError`. */
export function removeSavedPosting(key: PostingKey): Promise<SavedPosting | null> {
  return inDatabase(() =>
    database.transaction('rw', database.savedPostings, async () => {
      const removed = await database.savedPostings.get(key);
      await database.savedPostings.delete(key);
      return removed ?? null;
    }),
  );
}

/**
 * Undoes a removal. Where the posting was saved again since, what was saved then stays, with the first save's time.
 * Throws `StorageError`.
 */
export async function restorePosting(removed: SavedPosting): Promise<void> {
  await inDatabase(() =>
    database.transaction('rw', database.savedPostings, async () => {
      const since = await database.savedPostings.get(removed.key);
      await database.savedPostings.put(since ? { ...since, savedAt: removed.savedAt } : removed);
    }),
  );
  // While it was gone, the others may have been scored anew.
  await wantRescore();
}

/** A saved posting; null when it is not saved, or its record is damaged. Throws `StorageError`. */
export async function getSavedPosting(key: PostingKey): Promise<SavedPosting | null> {
  return readable(await inDatabase(() => database.savedPostings.get(key)));
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
    database.transaction('rw', database.savedPostings, async () => {
      const now = await database.savedPostings.bulkGet(changes.map(({ stored }) => stored.key));
      const unchanged = changes.filter(({ stored }, index) => isSame(stored, now[index]));
      await database.savedPostings.bulkPut(
        unchanged.map(({ stored, judged: { posting, assessment } }) => ({
          ...stored,
          posting,
          assessment,
        })),
      );
    }),
  );
}

/** For two readings of one row, hence with fields in one order. */
function isSame(one: SavedPosting, other: SavedPosting | undefined): boolean {
  return other !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function readable(stored: unknown): SavedPosting | null {
  const parsed = savedPostingSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

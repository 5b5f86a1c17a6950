import type { Posting, PostingKey } from '@/posting/posting';
import { database, inDatabase } from '../database';
import { savedPostingSchema } from '../saved-posting.schema';
import type { PostingHistory } from './posting-history';
import { postingHistorySchema } from './posting-history.schema';
import { withSighting } from './with-sighting';

/** What was seen of a saved posting since it was saved; null where nothing was, or its record is damaged. Throws `StorageError`. */
export async function getHistory(key: PostingKey): Promise<PostingHistory | null> {
  return readable(await inDatabase(() => database.histories.get(key)));
}

/**
 * Notes that the page of a posting was read again, where the posting is saved. The saved posting itself stays as it is.
 * Throws `StorageError`.
 *
 * @param now epoch ms.
 */
export async function noteSighting(seen: Posting, now = Date.now()): Promise<void> {
  await inDatabase(() =>
    database.transaction('rw', database.savedPostings, database.histories, async () => {
      const stored = await database.savedPostings.get(seen.key);
      if (stored) await keepSighting(stored, seen, now);
    }),
  );
}

/** Within a transaction on histories: notes a sighting of a stored posting; nothing where that one is damaged. */
export async function keepSighting(stored: unknown, seen: Posting, now: number): Promise<void> {
  const saved = savedPostingSchema.safeParse(stored);
  if (!saved.success) return;
  const history = readable(await database.histories.get(seen.key));
  await database.histories.put(withSighting(history, saved.data, seen, now));
}

function readable(stored: unknown): PostingHistory | null {
  const parsed = postingHistorySchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

import type { JudgedPosting } from '@/scoring/judged-posting';
import { database, inDatabase } from './database';
import { wantRescore } from './rescore-progress';
import { rowOf } from './row-of';
import { changeLabels } from './saved-labels';
import type { SavedLabels } from './saved-labels';
import { savedLabelsSchema } from './saved-labels.schema';
import { putSaved, savedStores } from './saved-store';

/** A posting that came from a file, judged, with what the file says of it in the user's name. */
export interface ImportedPosting {
  judged: JudgedPosting;
  labels: SavedLabels;
  /** When it was saved, as far as the file says; epoch ms. */
  savedAt: number | null;
}

/**
 * Saves postings from a file, all in one transaction or none. Of one that is saved already, and whole, what
 * is stored stays, and only the labels that the file gives are set. Throws `StorageError`.
 *
 * @param now epoch ms
 */
export async function importPostings(
  postings: readonly ImportedPosting[],
  now = Date.now(),
): Promise<void> {
  await inDatabase(() =>
    database.transaction('rw', savedStores(), async () => {
      const stored = await database.savedPostings.bulkGet(
        postings.map(({ judged }) => judged.posting.key),
      );
      await putSaved(
        postings.map(({ judged: { posting, assessment }, labels, savedAt }, index) => {
          const before = stored[index];
          if (before && !('problems' in rowOf(before))) {
            const own = savedLabelsSchema.safeParse(before);
            return { ...before, ...changeLabels(own.success ? own.data : {}, labels, now) };
          }
          const { key } = posting;
          const times = { savedAt: savedAt ?? now, updatedAt: now };
          return { ...changeLabels({}, labels, now), key, posting, assessment, ...times };
        }),
      );
    }),
  );
  // Between its judgement and now, the market data or the profile may have changed.
  await wantRescore();
}

import type { Correction } from '@/posting/correction';
import { correctionSchema } from '@/posting/correction.schema';
import type { PostingKey } from '@/posting/posting';
import { database, inDatabase } from './database';

/** What the user set right in a posting; null where nothing was, or its record is damaged. Throws `StorageError`. */
export async function getCorrection(key: PostingKey): Promise<Correction | null> {
  const stored = await inDatabase(() => database.corrections.get(key));
  return readable(stored?.correction);
}

/** What the user set right in each of several postings; null as in `getCorrection`. Throws `StorageError`. */
export async function getCorrections(keys: readonly PostingKey[]): Promise<(Correction | null)[]> {
  const stored = await inDatabase(() => database.corrections.bulkGet([...keys]));
  return stored.map((row) => readable(row?.correction));
}

/** Keeps what the user set right in a posting, in place of what they did before; null forgets it. Throws `StorageError`. */
export async function writeCorrection(
  key: PostingKey,
  correction: Correction | null,
  now = Date.now(),
): Promise<void> {
  await inDatabase(async () => {
    if (correction) await database.corrections.put({ key, correction, updatedAt: now });
    else await database.corrections.delete(key);
  });
}

/** Every correction by posting; damaged records are left out, and left as they are. Throws `StorageError`. */
export async function listCorrections(): Promise<Map<PostingKey, Correction>> {
  const stored = await inDatabase(() => database.corrections.toArray());
  return new Map(
    stored.flatMap(({ key, correction }): [PostingKey, Correction][] => {
      const read = readable(correction);
      return read ? [[key, read]] : [];
    }),
  );
}

function readable(stored: unknown): Correction | null {
  const parsed = correctionSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

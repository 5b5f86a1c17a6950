import { storage } from '#imports';
import { database, inDatabase } from '../database';
import { withStorageErrors } from '../storage-error';

/** After so many new saved postings the user is reminded. */
const SAVES = 25;

/** When the last backup was made, or its reminder dismissed; epoch ms. */
const doneItem = storage.defineItem<unknown>('local:backupDone');

/** How many postings were saved since the last backup, where that calls for one; null where it does not. Throws `StorageError`. */
export async function savesWithoutBackup(): Promise<number | null> {
  const done = await withStorageErrors(() => doneItem.getValue());
  const since = typeof done === 'number' ? done : 0;
  const saves = await inDatabase(() => database.savedRows.where('savedAt').above(since).count());
  return saves >= SAVES ? saves : null;
}

/** Counts anew from here on: a backup was made, or the reminder dismissed. Throws `StorageError`. @param now epoch ms. */
export async function noteBackup(now = Date.now()): Promise<void> {
  await withStorageErrors(() => doneItem.setValue(now));
}

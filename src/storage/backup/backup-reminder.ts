import { storage } from '#imports';
import { database, inDatabase } from '../database';
import { withStorageErrors } from '../storage-error';

/** After so many new saved postings the user is reminded. */
const SAVES = 25;

/** When the last backup was made, and when its reminder was last dismissed; epoch ms. */
const madeItem = storage.defineItem<unknown>('local:backupMade');
const dismissedItem = storage.defineItem<unknown>('local:backupDismissed');

/** When the last backup was made (epoch ms); null for never. Throws `StorageError`. */
export async function readLastBackup(): Promise<number | null> {
  const at = await withStorageErrors(() => madeItem.getValue());
  return typeof at === 'number' ? at : null;
}

/** How many postings were saved since the last backup, where that calls for one; null where it does not. Throws `StorageError`. */
export async function savesWithoutBackup(): Promise<number | null> {
  const [made, dismissed] = await withStorageErrors(() =>
    Promise.all([readLastBackup(), dismissedItem.getValue()]),
  );
  const since = Math.max(made ?? 0, typeof dismissed === 'number' ? dismissed : 0);
  const saves = await inDatabase(() => database.savedRows.where('savedAt').above(since).count());
  return saves >= SAVES ? saves : null;
}

/** Counts anew from here on, since a backup was made. Throws `StorageError`. @param now epoch ms. */
export async function noteBackup(now: number): Promise<void> {
  await withStorageErrors(() => madeItem.setValue(now));
}

/** Counts anew from here on, since the user does not want it now. Throws `StorageError`. @param now epoch ms. */
export async function dismissReminder(now = Date.now()): Promise<void> {
  await withStorageErrors(() => dismissedItem.setValue(now));
}

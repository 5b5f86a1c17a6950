import { fakeBrowser } from 'wxt/testing';
import { database } from '@/storage/database';

/** Empties the database and the browser's storage, as on a first install. */
export async function emptyStores(): Promise<void> {
  fakeBrowser.reset();
  await database.delete();
  await database.open();
}

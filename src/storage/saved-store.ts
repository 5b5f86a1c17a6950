import type { Table } from 'dexie';
import type { PostingKey } from '@/posting/posting';
import { database } from './database';
import { rowOf } from './row-of';
import type { SavedPosting } from './saved-posting';

/** The stores that `putSaved` and `deleteSaved` write: a transaction around them must name these. */
export function savedStores(): Table[] {
  return [database.savedPostings, database.savedRows];
}

/**
 * Stores saved postings, each with the row that a list shows of it, so that the two never differ: whoever writes saved
 * postings does it by this.
 */
export async function putSaved(records: readonly SavedPosting[]): Promise<void> {
  await database.transaction('rw', savedStores(), async () => {
    await database.savedPostings.bulkPut(records);
    await database.savedRows.bulkPut(records.map(rowOf));
  });
}

/** Removes saved postings with their rows. */
export async function deleteSaved(keys: readonly PostingKey[]): Promise<void> {
  await database.transaction('rw', savedStores(), async () => {
    await database.savedPostings.bulkDelete([...keys]);
    await database.savedRows.bulkDelete([...keys]);
  });
}

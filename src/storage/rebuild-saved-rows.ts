import type { Transaction } from 'dexie';
import type { PostingKey } from '@/posting/posting';
import { rowOf } from './row-of';

/** Held in memory at once. */
const CHUNK = 200;

/** Makes the row of every saved posting anew, for an upgrade of the database. */
export async function rebuildSavedRows(transaction: Transaction): Promise<void> {
  const postings = transaction.table<{ key: PostingKey }, PostingKey>('savedPostings');
  const rows = transaction.table('savedRows');
  await rows.clear();
  let after: PostingKey | undefined = '';
  while (after !== undefined) {
    // One chunk after the other, in the one transaction.
    // oxlint-disable-next-line no-await-in-loop
    const some: { key: PostingKey }[] = await postings
      .where('key')
      .above(after)
      .limit(CHUNK)
      .toArray();
    // oxlint-disable-next-line no-await-in-loop
    await rows.bulkPut(some.map(rowOf));
    after = some.at(-1)?.key;
  }
}

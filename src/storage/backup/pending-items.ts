import { storage } from '#imports';
import { database, inDatabase } from '../database';
import { withStorageErrors } from '../storage-error';

/**
 * Brings what a restore wrote beside the database to the browser's storage. It was committed with the restore's
 * transaction, so that a restore which is cut short here is finished by the next call, at each start of the worker.
 * Throws `StorageError`.
 */
export async function settlePendingItems(): Promise<void> {
  const pending = await inDatabase(() => database.pendingItems.toArray());
  if (pending.length === 0) return;
  const items = pending.map(({ id, value }) => ({ key: asLocalKey(id), value }));
  await withStorageErrors(() => storage.setItems(items));
  await inDatabase(() => database.pendingItems.bulkDelete(pending.map(({ id }) => id)));
}

function asLocalKey(id: string): `local:${string}` {
  return `local:${id.replace(/^local:/, '')}`;
}

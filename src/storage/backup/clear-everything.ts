import { storage } from '#imports';
import { database, inDatabase } from '../database';
import { makeFirstActive } from '../market-packs';
import { tellPacksChanged } from '../packs-changed';
import { savedStores } from '../saved-store';
import { withStorageErrors } from '../storage-error';
import { backupStores } from './backup-kinds';

/**
 * Forgets everything that the user has made: what the database holds, in one transaction, then profile, settings and all
 * else that is kept. The market data that comes with the extension stays. Throws `StorageError`.
 */
export async function clearEverything(): Promise<void> {
  const stores = [...new Set([...backupStores(), ...savedStores(), database.pendingItems])];
  await inDatabase(() =>
    database.transaction('rw', stores, async () => {
      const others = stores.filter((table) => table.name !== database.packs.name);
      await Promise.all(others.map((table) => table.clear()));
      await database.packs.filter(({ source }) => source === 'imported').delete();
      await makeFirstActive([]);
    }),
  );
  await withStorageErrors(() => storage.clear('local'));
  await tellPacksChanged();
}

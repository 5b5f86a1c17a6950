import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import type { MarketPack } from '@/scoring/market-pack';
import { DATABASE_VERSIONS } from './database-versions';
import type { SavedPosting } from './saved-posting';
import { StorageError, withStorageErrors } from './storage-error';

/** A market pack as stored. One pack is active: the one that postings are judged against. */
export interface StoredPack {
  id: string;
  source: 'bundled';
  active: boolean;
  pack: MarketPack;
}

type HeadroomDatabase = Dexie & {
  packs: EntityTable<StoredPack, 'id'>;
  savedPostings: EntityTable<SavedPosting, 'key'>;
};

/** Opened only by the worker and the extension's own pages: in a content script IndexedDB belongs to the page. */
export const database = new Dexie('headroom') as HeadroomDatabase;

for (const { version, stores, upgrade } of DATABASE_VERSIONS) {
  const declared = database.version(version).stores(stores);
  if (upgrade) declared.upgrade(upgrade);
}

/**
 * Runs database work; what goes wrong becomes a `StorageError`.
 * An upgrade that another page holds up fails as `blocked`, where it would otherwise wait without a word.
 */
export async function inDatabase<T>(work: () => PromiseLike<T>): Promise<T> {
  let stopListening = () => {};
  const blocked = new Promise<never>((_, reject) => {
    const onBlocked = () => reject(new StorageError('blocked'));
    database.on('blocked', onBlocked);
    stopListening = () => database.on('blocked').unsubscribe(onBlocked);
  });
  try {
    return await withStorageErrors(() => Promise.race([work(), blocked]));
  } finally {
    stopListening();
  }
}

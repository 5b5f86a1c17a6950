import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { database, inDatabase } from '@/storage/database';

beforeEach(() => database.delete());

/** Dexie's version 1 is the browser's 10. */
const nativeVersion = (version: number) => version * 10;

function openRaw(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('headroom', version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

describe('what goes wrong in the database has a name', () => {
  it('blocked: another page holds an older version open', async () => {
    database.close();
    const holder = await openRaw(1);
    await expect(inDatabase(() => database.open())).rejects.toMatchObject({ kind: 'blocked' });
    holder.close();
  });

  it('version: the data was written by a newer Headroom', async () => {
    database.close();
    const newer = await openRaw(nativeVersion(99));
    newer.close();
    await expect(inDatabase(() => database.open())).rejects.toMatchObject({
      kind: 'version',
    });
    await expect(inDatabase(() => database.packs.toArray())).rejects.toMatchObject({
      kind: 'version',
    });
  });

  it('closed: the connection was given up', async () => {
    await database.open();
    database.close({ disableAutoOpen: true });
    const read = inDatabase(() => database.savedPostings.count());
    await expect(read).rejects.toMatchObject({ kind: 'closed' });
    await database.open();
  });

  it('quota: the browser has no room left', async () => {
    await database.open();
    const write = inDatabase(() =>
      database.transaction('rw', database.packs, () => {
        throw new Dexie.QuotaExceededError('full');
      }),
    );
    await expect(write).rejects.toMatchObject({ name: 'StorageError', kind: 'quota' });
  });
});

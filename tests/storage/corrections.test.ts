import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { getCorrection, listCorrections, writeCorrection } from '@/storage/corrections';
import { database } from '@/storage/database';
import { emptyStores } from './empty-stores';

beforeEach(emptyStores);

const damage = () =>
  database.table('corrections').put({ key: 'given:bad', correction: { level: 'chief' } });

describe('corrections', () => {
  it('are kept by posting', async () => {
    await writeCorrection('given:1', { level: 'staff' });
    await writeCorrection('given:2', { notAPosting: true });
    expect(await getCorrection('given:1')).toEqual({ level: 'staff' });
    expect(await listCorrections()).toEqual(
      new Map([
        ['given:1', { level: 'staff' }],
        ['given:2', { notAPosting: true }],
      ]),
    );
  });

  it('replace the one before, and say when', async () => {
    await writeCorrection('given:1', { level: 'staff', metro: 'austin' }, 1000);
    await writeCorrection('given:1', { level: 'mid' }, 2000);
    expect(await getCorrection('given:1')).toEqual({ level: 'mid' });
    expect(await database.corrections.toArray()).toMatchObject([{ updatedAt: 2000 }]);
  });

  it('are forgotten when taken back', async () => {
    await writeCorrection('given:1', { level: 'staff' });
    await writeCorrection('given:1', null);
    expect(await getCorrection('given:1')).toBeNull();
    expect(await database.corrections.count()).toBe(0);
  });

  it('are none for a posting that nothing was set right in', async () => {
    expect(await getCorrection('given:404')).toBeNull();
    await expect(writeCorrection('given:404', null)).resolves.toBeUndefined();
  });

  it('that are damaged read as none, stay stored, and leave the others be', async () => {
    await writeCorrection('given:1', { level: 'staff' });
    await damage();
    expect(await getCorrection('given:bad')).toBeNull();
    expect([...(await listCorrections()).keys()]).toEqual(['given:1']);
    expect(await database.corrections.count()).toBe(2);
  });

  it('tell a closed database by its name', async () => {
    database.close({ disableAutoOpen: true });
    await expect(getCorrection('given:1')).rejects.toMatchObject({ kind: 'closed' });
    await database.open();
  });
});

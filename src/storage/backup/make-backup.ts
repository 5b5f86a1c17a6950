import { database, inDatabase } from '../database';
import { NEWEST_VERSION } from '../database-versions';
import { backupWriter } from './backup-file';
import type { BackupRecord } from './backup-file';
import { readItems } from './backup-items';
import { BACKUP_STORES, backupStores } from './backup-kinds';
import type { BackupStore } from './backup-kinds';
import { noteBackup } from './backup-reminder';

/** Rows that are in memory at once. */
const CHUNK = 500;

/**
 * Everything that the user has made, as one file: every row as it is stored, damaged ones too, as they stood at one time.
 * Throws `StorageError`, and `BackupRefusedError` where it is more than a backup can hold.
 *
 * @param now epoch ms.
 */
export async function makeBackup(now = Date.now()): Promise<Blob> {
  const writer = backupWriter(NEWEST_VERSION, now);
  const items = await readItems();
  writer.add(items.map((item): BackupRecord => ['items', item]));
  await inDatabase(() =>
    database.transaction('r', backupStores(), async () => {
      for (const store of BACKUP_STORES) {
        // One store after the other, in the order of a backup.
        // oxlint-disable-next-line no-await-in-loop
        await eachChunk(store, (rows) => {
          const own = store === 'packs' ? rows.filter(isImported) : rows;
          writer.add(own.map((row): BackupRecord => [store, row]));
        });
      }
    }),
  );
  const file = await writer.finish();
  await noteBackup(now);
  return file;
}

async function eachChunk(store: BackupStore, take: (rows: object[]) => void): Promise<void> {
  const table = database.table<object, string>(store);
  let after: string | undefined = '';
  while (after !== undefined) {
    const chunk = table.where(':id').above(after).limit(CHUNK);
    // oxlint-disable-next-line no-await-in-loop
    const [rows, keys]: [object[], string[]] = await Promise.all([
      chunk.toArray(),
      chunk.primaryKeys(),
    ]);
    take(rows);
    after = rows.length < CHUNK ? undefined : keys.at(-1);
  }
}

/** The bundled packs come with the extension. */
function isImported(row: object): boolean {
  return 'source' in row && row.source === 'imported';
}

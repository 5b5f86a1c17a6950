import type { PackEdit } from '@/scoring/pack-edit';
import { editKey } from '@/scoring/pack-edit';
import { parsePackEdit } from '@/scoring/pack-edit.schema';
import { database, inDatabase } from './database';
import type { StoredEdit } from './database';
import { tellPacksChanged } from './packs-changed';

/** An edit that makes no sense by itself, refused before it is stored. The message is for the user. */
class EditRefusedError extends Error {
  override readonly name = 'EditRefusedError';
}

/**
 * Keeps an edit, in place of an earlier one of the same field: of two pages, the last one stands.
 * Throws `EditRefusedError` and `StorageError`.
 *
 * @param now epoch ms.
 */
export async function setEdit(edit: PackEdit, now = Date.now()): Promise<void> {
  const parsed = parsePackEdit(edit);
  if (!parsed.ok) {
    const problems = parsed.problems.map(({ path, message }) => `${path} ${message}`.trim());
    throw new EditRefusedError(`This change makes no sense: ${problems.join('; ')}.`);
  }
  const key = editKey(parsed.edit);
  await inDatabase(() =>
    database.packEdits.put({ key, pack: parsed.edit.pack, edit: parsed.edit, editedAt: now }),
  );
  await tellPacksChanged();
}

/** Takes one edit back: the field is as published again. Throws `StorageError`. */
export async function removeEdit(key: string): Promise<void> {
  await inDatabase(() => database.packEdits.delete(key));
  await tellPacksChanged();
}

/** Takes back every edit of a pack, and gives them for `restoreEdits`. Throws `StorageError`. */
export async function removeEdits(pack: string): Promise<StoredEdit[]> {
  const removed = await inDatabase(() =>
    database.transaction('rw', database.packEdits, async () => {
      const edits = await database.packEdits.where({ pack }).toArray();
      await database.packEdits.where({ pack }).delete();
      return edits;
    }),
  );
  await tellPacksChanged();
  return removed;
}

/** Undoes `removeEdits`; what was edited since stays. Throws `StorageError`. */
export async function restoreEdits(removed: readonly StoredEdit[]): Promise<void> {
  await inDatabase(() =>
    database.transaction('rw', database.packEdits, async () => {
      const since = await database.packEdits.bulkGet(removed.map(({ key }) => key));
      await database.packEdits.bulkPut(removed.filter((_, index) => since[index] === undefined));
    }),
  );
  await tellPacksChanged();
}

/** Every edit, by its key; damaged ones are left out, and left as they are. Throws `StorageError`. */
export async function listEdits(): Promise<StoredEdit[]> {
  const stored = await inDatabase(() => database.packEdits.toArray());
  return stored.filter(({ edit }) => parsePackEdit(edit).ok);
}

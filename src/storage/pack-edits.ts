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
export function setEdit(edit: PackEdit, now = Date.now()): Promise<void> {
  return changeEdits([edit], [], now);
}

/** Takes one edit back: the field is as published again. Throws `StorageError`. */
export function removeEdit(key: string): Promise<void> {
  return changeEdits([], [key]);
}

/**
 * Keeps edits, and takes those of the keys back, all at once: where both ends of a range change, nothing ever judges by
 * one of them alone. Throws `EditRefusedError`, with nothing changed, and `StorageError`.
 *
 * @param now epoch ms.
 */
export async function changeEdits(
  kept: readonly PackEdit[],
  takenBack: readonly string[],
  now = Date.now(),
): Promise<void> {
  const rows = kept.map((edit) => storedEdit(edit, now));
  await inDatabase(() =>
    database.transaction('rw', database.packEdits, async () => {
      await database.packEdits.bulkDelete([...takenBack]);
      await database.packEdits.bulkPut(rows);
    }),
  );
  await tellPacksChanged();
}

function storedEdit(edit: PackEdit, editedAt: number): StoredEdit {
  const parsed = parsePackEdit(edit);
  if (!parsed.ok) {
    const problems = parsed.problems.map(({ path, message }) => `${path} ${message}`.trim());
    throw new EditRefusedError(problems.join('; '));
  }
  return { key: editKey(parsed.edit), pack: parsed.edit.pack, edit: parsed.edit, editedAt };
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

import { storage } from '#imports';
import { noteEdit } from './edit-times';
import { withStorageErrors } from './storage-error';

const columnsItem = storage.defineItem<unknown>('local:compareColumns');

/** The columns that the user chose for the saved postings, by id; null where they chose none. Throws `StorageError`. */
export async function readCompareColumns(): Promise<string[] | null> {
  const stored = await withStorageErrors(() => columnsItem.getValue());
  if (!Array.isArray(stored)) return null;
  return stored.filter((id): id is string => typeof id === 'string');
}

/** Keeps the choice; null goes back to none. Throws `StorageError`. */
export async function writeCompareColumns(ids: readonly string[] | null): Promise<void> {
  await noteEdit('compare', { columns: await readCompareColumns() }, { columns: ids });
  await withStorageErrors(() => columnsItem.setValue(ids));
}

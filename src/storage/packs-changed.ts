import { storage } from '#imports';
import { withStorageErrors } from './storage-error';

/** The database wakes no stopped worker when it changes; this does. */
const changeItem = storage.defineItem<string>('local:packsChanged');

/** Says that packs or edits have changed. Throws `StorageError`. */
export async function tellPacksChanged(): Promise<void> {
  await withStorageErrors(() => changeItem.setValue(crypto.randomUUID()));
}

/** Calls back after each change of packs or edits, from whichever page it comes; returns the function that stops it. */
export function watchPacks(onChange: () => void): () => void {
  return changeItem.watch(() => onChange());
}

import { storage } from '#imports';
import { withStorageErrors } from './storage-error';

const item = storage.defineItem<unknown>('session:popupPanel');

/** What the popup showed last, by its own name for it, since the browser was started. Throws `StorageError`. */
export function readPopupPanel(): Promise<unknown> {
  return withStorageErrors(() => item.getValue());
}

/** Keeps it until the browser is closed. Throws `StorageError`. */
export async function writePopupPanel(panel: string): Promise<void> {
  await withStorageErrors(() => item.setValue(panel));
}

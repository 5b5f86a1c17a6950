import { storage } from '#imports';
import { withStorageErrors } from './storage-error';

const seenItem = storage.defineItem<unknown>('local:seenHints');

/** The hints that were shown, by id, each once. Throws `StorageError`. */
export async function readSeenHints(): Promise<string[]> {
  return asIds(await withStorageErrors(() => seenItem.getValue()));
}

/** Keeps that a hint was shown. Throws `StorageError`. */
export async function markHintSeen(id: string): Promise<void> {
  const seen = new Set([...(await readSeenHints()), id]);
  await withStorageErrors(() => seenItem.setValue([...seen]));
}

/** Forgets which hints were shown, so that each is shown once more. Throws `StorageError`. */
export async function forgetSeenHints(): Promise<void> {
  await withStorageErrors(() => seenItem.removeValue());
}

function asIds(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((id): id is string => typeof id === 'string');
}

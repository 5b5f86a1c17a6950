import { storage } from '#imports';
import type { Profile } from '@/posting/profile';
import { profileSchema } from '@/posting/profile.schema';
import { noteEdit } from './edit-times';
import { withStorageErrors } from './storage-error';

const profileItem = storage.defineItem<unknown>('local:profile', { version: 1 });

/** A stored profile that does not make sense, kept aside word for word. */
const unreadableProfileItem = storage.defineItem<unknown>('local:unreadableProfile');

/**
 * The user's profile; empty before the first save. A stored profile that makes no sense is put aside
 * (see `readUnreadableProfile`) and reads as empty. Throws `StorageError`.
 */
export async function readProfile(): Promise<Profile> {
  const stored = await withStorageErrors(() => profileItem.getValue());
  const parsed = profileSchema.safeParse(stored ?? {});
  if (parsed.success) return parsed.data;
  await withStorageErrors(async () => {
    await unreadableProfileItem.setValue(stored);
    await profileItem.removeValue();
  });
  return {};
}

/** The last stored profile that made no sense, as it was stored; null when there never was one. */
export function readUnreadableProfile(): Promise<unknown> {
  return withStorageErrors(() => unreadableProfileItem.getValue());
}

/** Forgets what `readUnreadableProfile` gives. Throws `StorageError`. */
export function discardUnreadableProfile(): Promise<void> {
  return withStorageErrors(() => unreadableProfileItem.removeValue());
}

/** Puts it aside again, to undo `discardUnreadableProfile`. Throws `StorageError`. */
export function restoreUnreadableProfile(stored: unknown): Promise<void> {
  return withStorageErrors(() => unreadableProfileItem.setValue(stored));
}

/** Calls back with what is put aside, null once it is discarded; returns the function that stops it. */
export function watchUnreadableProfile(onChange: (stored: unknown) => void): () => void {
  return unreadableProfileItem.watch((stored) => onChange(stored));
}

/** A profile that makes no sense, refused before it is stored. The message says which field, by the schema's codes. */
class ProfileRefusedError extends Error {
  override readonly name = 'ProfileRefusedError';
}

/** Stores a profile. Throws `ProfileRefusedError`, with the stored one left as it was, and `StorageError`. */
export async function writeProfile(profile: Profile): Promise<void> {
  const parsed = profileSchema.safeParse(profile);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ProfileRefusedError(issues.join(' '));
  }
  // Written at once: a page that is being left may not live for a second step.
  const [before] = await withStorageErrors(() =>
    Promise.all([profileItem.getValue(), profileItem.setValue(parsed.data)]),
  );
  const known = profileSchema.safeParse(before ?? {});
  await noteEdit('profile', known.success ? known.data : {}, parsed.data);
}

/** Calls back with each new profile; returns the function that stops it. */
export function watchProfile(onChange: (profile: Profile) => void): () => void {
  return profileItem.watch((stored) => {
    const parsed = profileSchema.safeParse(stored ?? {});
    onChange(parsed.success ? parsed.data : {});
  });
}

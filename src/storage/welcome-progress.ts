import { storage } from '#imports';
import { withStorageErrors } from './storage-error';
import type { WelcomeProgress } from './welcome-progress.schema';
import { welcomeProgressSchema } from './welcome-progress.schema';

const progressItem = storage.defineItem<unknown>('local:welcome');

/** How far the user came in the welcome; null before it was opened. Throws `StorageError`. */
export async function readWelcomeProgress(): Promise<WelcomeProgress | null> {
  const parsed = welcomeProgressSchema.safeParse(
    await withStorageErrors(() => progressItem.getValue()),
  );
  return parsed.success ? parsed.data : null;
}

/** Keeps how far the user came. Throws `StorageError`. */
export async function writeWelcomeProgress(progress: WelcomeProgress): Promise<void> {
  await withStorageErrors(() => progressItem.setValue(progress));
}

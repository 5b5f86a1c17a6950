import { StorageError } from '@/storage/storage-error';
import { NoMarketDataError } from './judging-basis';

/** What to tell the user of a failure. One that has no words of its own is a mistake of ours, and is called that. */
export function failureWords(error: unknown): string {
  if (error instanceof StorageError || error instanceof NoMarketDataError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return `Headroom made a mistake on this posting, so nothing is shown for it. (${detail})`;
}

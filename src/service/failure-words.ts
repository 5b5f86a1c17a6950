import { StorageError } from '@/storage/storage-error';
import { t } from '@/words/t';
import { errorWords } from '@/words/error-words';
import { NoMarketDataError } from './judging-basis';

/** What to tell the user of a failure. One that has no words of its own is a mistake of ours, and is called that. */
export function failureWords(error: unknown): string {
  if (error instanceof StorageError) return errorWords(error);
  if (error instanceof NoMarketDataError) {
    const detail = error.message || t('shared.failure.chooseOther');
    return t('shared.failure.noMarketData', { detail });
  }
  return t('shared.failure.mistake', { detail: errorWords(error) });
}

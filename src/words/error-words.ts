import { StorageError } from '@/storage/storage-error';
import { t } from './t';

/** Of what is stored: a change that its schema refused. */
const REFUSED = new Set(['ProfileRefusedError', 'EditRefusedError', 'RowRefusedError']);

/** What to tell the user of a failure; one that has no words of its own speaks for itself. */
export function errorWords(error: unknown): string {
  if (error instanceof StorageError) return t(`shared.storage.${error.kind}`);
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'PackGoneError') return t('shared.packGone');
  return REFUSED.has(error.name)
    ? t('shared.changeRefused', { detail: error.message })
    : error.message;
}

import { BackupRefusedError } from '@/storage/backup/backup-refused-error';
import { t } from '@/words/t';
import { errorWords } from '@/words/error-words';

/** What went wrong with a backup, in words for the user. */
export function backupProblem(error: unknown): string {
  if (error instanceof BackupRefusedError) return t(`saved.backupRefused.${error.refusal}`);
  return errorWords(error);
}

/** The same where the backup was to be made: only its size can be wrong with it. */
export function makingProblem(error: unknown): string {
  return error instanceof BackupRefusedError ? t('saved.tooMuch') : backupProblem(error);
}

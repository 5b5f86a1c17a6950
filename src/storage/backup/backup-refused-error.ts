/** Why a backup is not read, or not written. */
export type BackupRefusal = 'not_a_backup' | 'too_large' | 'newer' | 'cut_short' | 'changed';

/** A backup that is refused before anything is changed; the words for the user are the view's. */
export class BackupRefusedError extends Error {
  override readonly name = 'BackupRefusedError';

  constructor(readonly refusal: BackupRefusal) {
    super(`The backup was refused: ${refusal}.`);
  }
}

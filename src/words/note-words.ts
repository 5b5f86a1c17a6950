import type { NoteId } from '@/scoring/assessment';
import { asKey } from './as-key';
import { t } from './t';

/** What there is to say about a posting: a sentence or two for each note. */
export function noteSentence(note: NoteId): string {
  return t(`words.note.${asKey(note)}`);
}

import type { NoteView } from '@/messaging/protocol';
import type { JudgedPosting } from '@/scoring/judged-posting';

/** What the page note needs of a judged posting; the description stays with the worker. */
export function noteView({ posting, assessment }: JudgedPosting): NoteView {
  const { key, title, pay, payAbsence } = posting;
  return { key, title, pay, payAbsence, assessment };
}

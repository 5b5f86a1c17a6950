import type { NoteView } from '@/messaging/protocol';
import type { JudgedPosting } from '@/scoring/judged-posting';
import { stepQuotes } from './step-quotes';

/** What the page note needs of a judged posting; the description stays with the worker. */
export function noteView(judged: JudgedPosting): NoteView {
  const { posting, assessment } = judged;
  const { key, title, pay, payAbsence } = posting;
  return { key, title, pay, payAbsence, assessment, quotes: stepQuotes(judged) };
}

import { Info, TriangleAlert } from 'lucide-react';
import { noteSentence } from '@/words/note-words';
import { t } from '@/words/t';
import type { ShownNotes } from './notes-shown';

/** What there is to know before using the numbers: cautions first. */
export function NotesList({ notes: { health, cautions, remarks } }: { notes: ShownNotes }) {
  if (health.length + cautions.length + remarks.length === 0) return null;
  return (
    <ul
      aria-label={t('popup.notes.list')}
      className="m-0 list-none space-y-1.5 px-4 pt-3 pb-1 text-sm"
    >
      {health.map((words) => (
        <li key={words} className="flex gap-2 wrap-anywhere">
          <CautionSign />
          {words}
        </li>
      ))}
      {cautions.map((note) => (
        <li key={note} className="flex gap-2">
          <CautionSign />
          <span className="min-w-0 flex-1">
            {noteSentence(note)} {note === 'assumed-level' && <ProfileLink />}
          </span>
        </li>
      ))}
      {remarks.map((note) => (
        <li key={note} className="flex gap-2 text-ink-2">
          <Info aria-hidden size={15} className="mt-0.5 shrink-0" />
          {noteSentence(note)}
        </li>
      ))}
    </ul>
  );
}

function CautionSign() {
  return <TriangleAlert aria-hidden size={15} className="mt-0.5 shrink-0 text-at" />;
}

function ProfileLink() {
  return (
    <a href="/options.html" target="_blank" rel="noreferrer" className="font-medium text-accent">
      {t('popup.notes.profile')}
    </a>
  );
}

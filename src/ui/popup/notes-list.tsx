import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Assessment, NoteId, UnknownReason } from '@/scoring/assessment';
import type { SureLink } from '@/scoring/how-sure';
import { noteSentence } from '@/words/note-words';

/** Notes that a number should not be used without. */
const CAUTIONS: ReadonlySet<NoteId> = new Set([
  'over-wide-range',
  'assumed-level',
  'assumed-minimum',
  'assumed-maximum',
  'site-estimate',
  'ceiling-below-market',
  'range-usually-required',
  'closed',
  'description-cut',
]);

/** The verdict's own sentence says these already. */
const SAID_BY_REASON: Record<UnknownReason, NoteId | null> = {
  'not-a-posting': 'corrected',
  'not-covered': null,
  internship: 'internship',
  'no-pay': 'no-posted-pay',
  'only-estimate': 'site-estimate',
  'only-ote': 'not-base-pay',
  'only-total': 'not-base-pay',
  'not-base': 'not-base-pay',
  'other-currency': 'other-currency',
  'outside-us': 'outside-us',
};

/**
 * What there is to know before using the numbers: cautions first.
 *
 * @param weakest what the verdict says already that it rests on with the least certainty
 * @param health what could not be read as expected, in words
 * @param law which law usually asks for a range, where one does and that is known
 */
export function NotesList({
  assessment,
  weakest,
  health,
  law,
}: {
  assessment: Assessment;
  weakest: SureLink | null;
  health: string[];
  law?: ReactNode;
}) {
  const { notes, unknownReason } = assessment;
  const said = unknownReason && SAID_BY_REASON[unknownReason];
  // An assumed level is said again, since it can be set there.
  const shown = notes.filter(
    (note) => note !== said && (note !== weakest || note === 'assumed-level'),
  );
  const cautions = [
    ...health,
    ...shown.filter((note) => CAUTIONS.has(note)).map((note) => noteSentence(note)),
  ];
  const remarks = shown.filter((note) => !CAUTIONS.has(note)).map((note) => noteSentence(note));
  if (cautions.length + remarks.length === 0) return null;
  return (
    <ul aria-label="Notes" className="m-0 list-none space-y-1.5 px-4 py-3 text-sm">
      {cautions.map((words) => (
        <li key={words} className="flex gap-2 wrap-anywhere">
          <TriangleAlert aria-hidden size={15} className="mt-0.5 shrink-0 text-at" />
          <span className="min-w-0 flex-1">
            {law && words === noteSentence('range-usually-required') ? law : words}{' '}
            {words === noteSentence('assumed-level') && <ProfileLink />}
          </span>
        </li>
      ))}
      {remarks.map((words) => (
        <li key={words} className="flex gap-2 text-ink-2">
          <Info aria-hidden size={15} className="mt-0.5 shrink-0" />
          {words}
        </li>
      ))}
    </ul>
  );
}

function ProfileLink() {
  return (
    <a href="/options.html" target="_blank" rel="noreferrer" className="font-medium text-accent">
      Your profile
    </a>
  );
}

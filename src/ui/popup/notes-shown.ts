import type { Assessment, NoteId, UnknownReason } from '@/scoring/assessment';
import type { SureLink } from '@/scoring/how-sure';

/** What there is to know before using the numbers. */
export interface ShownNotes {
  /** What could not be read as expected, in words. */
  health: readonly string[];
  /** A number should not be used without them. */
  cautions: NoteId[];
  remarks: NoteId[];
}

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
 * The notes that say more than the verdict does.
 *
 * @param weakest what the verdict says already that it rests on with the least certainty
 * @param health what could not be read as expected, in words
 */
export function notesShown(
  { notes, unknownReason }: Pick<Assessment, 'notes' | 'unknownReason'>,
  weakest: SureLink | null,
  health: readonly string[],
): ShownNotes {
  const said = unknownReason && SAID_BY_REASON[unknownReason];
  // An assumed level is said again, since it can be set there.
  const shown = notes.filter(
    (note) => note !== said && (note !== weakest || note === 'assumed-level'),
  );
  return {
    health,
    cautions: shown.filter((note) => CAUTIONS.has(note)),
    remarks: shown.filter((note) => !CAUTIONS.has(note)),
  };
}

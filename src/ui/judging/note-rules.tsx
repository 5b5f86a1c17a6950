import type { NoteId } from '@/scoring/assessment';
import { formatFigure } from '@/words/format-number';
import { noteSentence } from '@/words/note-words';
import { t } from '@/words/t';
import type { RulesProps } from './judging-view';

/** Those that make a verdict less sure. */
const NOTES: readonly NoteId[] = [
  'assumed-level',
  'level-from-profile',
  'unlevelled-title',
  'adjacent-role',
  'assumed-minimum',
  'assumed-maximum',
  'zone-chosen',
  'site-inferred',
  'site-estimate',
  'home-metro-used',
  'assumed-national',
  'derived-place',
  'open-ended-band',
  'ceiling-below-market',
];

/** What is said beside a verdict. */
export function NoteRules({ data: { market } }: RulesProps) {
  const { mild, over } = market.policy.wideRange;
  return (
    <>
      <p>{t('judging.notes.lead')}</p>
      <ul className="m-0 grid list-disc gap-1 pl-5 marker:text-ink-3">
        {NOTES.map((note) => (
          <li key={note}>{noteSentence(note)}</li>
        ))}
        <li>
          {t('judging.notes.mild', { mild: formatFigure(mild, 2), over: formatFigure(over, 2) })}
        </li>
      </ul>
    </>
  );
}

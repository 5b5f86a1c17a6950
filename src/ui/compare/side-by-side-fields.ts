import { formatPosted, formatRange } from '@/words/format-money';
import type { Step } from '@/scoring/assessment';
import type { SavedPosting } from '@/storage/saved-posting';
import { workplaceLabel } from '@/words/posting-words';
import { placesLine } from '@/words/places-line';
import { statusLabel } from '@/ui/components/status-words';
import {
  compaRatioWords,
  dateWords,
  earlierVerdict,
  levelWords,
  NONE,
  postedWords,
  rangeWords,
  verdictWords,
} from './row-words';
import { WALK_AWAY_WORDS } from './walk-away-words';

/** One line of the side by side: a field's name, and its words for each posting. */
export interface FieldLine {
  name: string;
  values: string[];
  /** Whether the postings differ in it. */
  differs: boolean;
}

const FIELDS: [name: string, read: (saved: SavedPosting) => string | null][] = [
  ['Verdict', ({ assessment }) => verdictWords(assessment)],
  ['Verdict when saved', earlierVerdict],
  ['Compa-ratio', ({ assessment }) => compaRatioWords(assessment)],
  ['Posted base', postedWords],
  ['All that is posted', ({ posting }) => posting.pay.map(formatPosted).join('; ')],
  ['Market', ({ assessment }) => rangeWords(assessment.market)],
  ['Headroom', ({ assessment }) => rangeWords(assessment.headroom)],
  ['Your counter', ({ assessment }) => rangeWords(assessment.counter)],
  [
    'Walk-away',
    ({ assessment: { walkAwayStatus, walkAway } }) =>
      walkAwayStatus && walkAway
        ? `${WALK_AWAY_WORDS[walkAwayStatus]} (${formatRange(walkAway)})`
        : null,
  ],
  ['Level', levelWords],
  ['Places', ({ posting }) => placesLine(posting)],
  ['Workplace', ({ posting }) => workplaceLabel(posting.workplace)],
  ['Employment', ({ posting }) => posting.employmentTypes.join(', ')],
  ['Skill premiums', ({ assessment }) => premiums(assessment.steps, 'skill')],
  ['Domain premiums', ({ assessment }) => premiums(assessment.steps, 'domain')],
  ['Job site', ({ posting }) => posting.site],
  ['Status', ({ status }) => statusLabel(status ?? 'saved')],
  ['Tags', ({ tags = [] }) => tags.join(', ')],
  ['Note', ({ note }) => note ?? null],
  ['Saved', ({ savedAt }) => dateWords(savedAt)],
];

/** Postings field by field. A field that no posting has is left out. */
export function sideBySideFields(postings: readonly SavedPosting[]): FieldLine[] {
  return FIELDS.map(([name, read]) => {
    const values = postings.map((saved) => read(saved) || NONE);
    return { name, values, differs: new Set(values).size > 1 };
  }).filter(({ values }) => values.some((value) => value !== NONE));
}

/** The premiums that are counted; one that is switched off is none. */
function premiums(steps: readonly Step[], kind: Step['kind']): string {
  return steps
    .filter((step) => step.kind === kind && step.counted)
    .map(({ label }) => label)
    .join(', ');
}

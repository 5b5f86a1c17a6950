import { asKey } from '@/words/as-key';
import { formatDay } from '@/words/format-day';
import { formatPosted, formatRange } from '@/words/format-money';
import type { Step } from '@/scoring/assessment';
import type { SavedPosting } from '@/storage/saved-posting';
import { workplaceLabel } from '@/words/posting-words';
import { placesLine } from '@/words/places-line';
import { safeHref } from '@/ui/components/safe-href';
import { statusLabel } from '@/ui/components/status-words';
import {
  compaRatioWords,
  earlierVerdict,
  levelWords,
  NONE,
  postedWords,
  rangeWords,
  verdictWords,
} from './row-words';
import { t } from '@/words/t';

/** One line of the side by side: a field's name, and its words for each posting. */
export interface FieldLine {
  id: (typeof FIELDS)[number][0];
  name: string;
  values: string[];
  /** Whether the postings differ in it. */
  differs: boolean;
}

const FIELDS = [
  ['verdict', ({ assessment }) => verdictWords(assessment)],
  ['verdictWhenSaved', earlierVerdict],
  ['compaRatio', ({ assessment }) => compaRatioWords(assessment)],
  ['postedBase', postedWords],
  ['allPosted', ({ posting }) => posting.pay.map(formatPosted).join('; ')],
  ['market', ({ assessment }) => rangeWords(assessment.market)],
  ['headroom', ({ assessment }) => rangeWords(assessment.headroom)],
  ['counter', ({ assessment }) => rangeWords(assessment.counter)],
  [
    'walkAway',
    ({ assessment: { walkAwayStatus, walkAway } }) =>
      walkAwayStatus && walkAway
        ? t('compare.walkAwayAt', {
            status: t(`compare.walkAway.${asKey(walkAwayStatus)}`),
            range: formatRange(walkAway),
          })
        : null,
  ],
  ['level', levelWords],
  ['places', ({ posting }) => placesLine(posting)],
  ['workplace', ({ posting }) => workplaceLabel(posting.workplace)],
  ['employment', ({ posting }) => posting.employmentTypes.join(', ')],
  ['skills', ({ assessment }) => premiums(assessment.steps, 'skill')],
  ['domains', ({ assessment }) => premiums(assessment.steps, 'domain')],
  ['site', ({ posting }) => hostOf(posting.url)],
  ['status', ({ status }) => statusLabel(status ?? 'saved')],
  ['tags', ({ tags = [] }) => tags.join(', ')],
  ['note', ({ note }) => note ?? null],
  ['saved', ({ savedAt }) => formatDay(savedAt)],
] as const satisfies [id: string, read: (saved: SavedPosting) => string | null][];

/** Postings field by field. A field that no posting has is left out. */
export function sideBySideFields(postings: readonly SavedPosting[]): FieldLine[] {
  return FIELDS.map(([id, read]): FieldLine => {
    const values = postings.map((saved) => read(saved) || NONE);
    return { id, name: t(`compare.field.${id}`), values, differs: new Set(values).size > 1 };
  }).filter(({ values }) => values.some((value) => value !== NONE));
}

/** Where the posting stands; null for one that came without an address. */
function hostOf(url: string): string | null {
  const href = safeHref(url);
  return href && new URL(href).hostname.replace(/^www\./, '');
}

/** The premiums that are counted; one that is switched off is none. */
function premiums(steps: readonly Step[], kind: Step['kind']): string {
  return steps
    .filter((step) => step.kind === kind && step.counted)
    .map(({ label }) => label)
    .join(', ');
}

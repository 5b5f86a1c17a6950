import { formatBasePay, formatPosted, formatRange } from '@/words/format-money';
import type { Correction } from '@/posting/correction';
import { levelLabel } from '@/words/level-words';
import { reasonLabel } from '@/words/reason-words';
import { verdictLabel } from '@/words/verdict-words';
import { workplaceLabel } from '@/words/posting-words';
import { placesLine } from '@/words/places-line';
import type { BareVerdict } from '@/storage/saved-posting';
import type { RowAssessment, RowPosting, SavedRow } from '@/storage/saved-row';

/** What the words for a posting and its judgement go by, saved or not. */
type JudgedRow = Pick<SavedRow, 'posting' | 'assessment'>;

/** Stands where there is no figure. */
export const NONE = '–';

/** "San Francisco, CA · Hybrid"; the workplace alone where no place is stated; null where neither is. */
export function placeWords(posting: RowPosting): string | null {
  const parts = [placesLine(posting), workplaceLabel(posting.workplace)];
  return parts.filter(Boolean).join('\u00a0· ') || null;
}

/** Each place by its own name, and the workplace: what a posting can be found by. */
export function placeNames({ locations, workplace }: RowPosting): string[] {
  const names = locations.map((place) =>
    placesLine({ locations: [place], workplace, remoteScope: null }),
  );
  return [...new Set([workplaceLabel(workplace), ...names])].filter((name) => name !== null);
}

/** "Senior", "Mid (assumed)"; null where the posting is not judged by level. */
export function levelWords({ posting, assessment }: JudgedRow): string | null {
  if (posting.role.internship || assessment.coverage === 'not-covered') return null;
  const { ids, confidence } = assessment.level;
  if (assessment.notes.includes('level-from-profile')) return `${levelLabel(ids)} (yours)`;
  return confidence === 'assumed' ? `${levelLabel(ids)} (assumed)` : levelLabel(ids);
}

/** The scored range a year; else the first range as posted, in its own currency and period. The user's own says so. */
export function postedWords({ posting, assessment }: JudgedRow): string {
  const own = assessment.notes.includes('own-pay') ? ' (yours)' : '';
  if (assessment.basePay) return formatBasePay(assessment.basePay, assessment.assumedEnd) + own;
  const [first] = posting.pay;
  return first ? formatPosted(first) + own : 'None posted';
}

const CORRECTION_WORDS: Record<keyof Correction, string> = {
  title: 'title',
  company: 'company',
  level: 'level',
  metro: 'place',
  workplace: 'workplace',
  coverage: 'role',
  pay: 'pay',
  compared: 'range',
  ranges: 'range',
  notAPosting: 'not a posting',
};

/** What the user set right in the posting: "level, pay"; null where nothing was. */
export function correctedWords({ corrected }: RowPosting): string | null {
  const parts = Object.entries(CORRECTION_WORDS).filter(([part]) =>
    Object.hasOwn(corrected?.correction ?? {}, part),
  );
  return [...new Set(parts.map(([, words]) => words))].join(', ') || null;
}

/** A range, or the sign for none. */
export function rangeWords(range: Parameters<typeof formatRange>[0] | null): string {
  return range ? formatRange(range) : NONE;
}

/** The verdict, or in few words why there is none. */
export function verdictWords({ verdict, strength, unknownReason }: BareVerdict): string {
  return unknownReason ? reasonLabel(unknownReason) : verdictLabel(verdict, strength);
}

/** What the verdict was when the posting was saved; null where it still is so. */
export function earlierVerdict({ verdictWhenSaved, assessment }: SavedRow): string | null {
  const earlier = verdictWhenSaved && verdictWords(verdictWhenSaved);
  return earlier === undefined || earlier === verdictWords(assessment) ? null : earlier;
}

/** "0.94". */
export function compaRatioWords({ compaRatio }: Pick<RowAssessment, 'compaRatio'>): string {
  return compaRatio === null ? NONE : compaRatio.toFixed(2);
}

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** "Nov 24, 2026", in the user's own manner. */
export function dateWords(epochMs: number): string {
  return DAY.format(epochMs);
}

const COUNT = new Intl.NumberFormat();

/** "1 posting", "10,000 postings". */
export function postingCount(count: number): string {
  return `${COUNT.format(count)} ${count === 1 ? 'posting' : 'postings'}`;
}

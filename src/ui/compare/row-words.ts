import { formatBasePay, formatPosted, formatRange } from '@/posting/format-money';
import type { Correction } from '@/posting/correction';
import type { Posting } from '@/posting/posting';
import type { Assessment } from '@/scoring/assessment';
import { levelLabel, UNKNOWN_LABELS, verdictLabel } from '@/scoring/wording';
import { placesLine, WORKPLACE_LABELS } from '@/ui/popup/posting-words';
import type { CompareRow } from './compare-row';

/** Stands where there is no figure. */
export const NONE = '–';

/** "San Francisco, CA · Hybrid"; the workplace alone where no place is stated; null where neither is. */
export function placeWords(posting: Posting): string | null {
  const parts = [placesLine(posting), WORKPLACE_LABELS[posting.workplace]];
  return parts.filter(Boolean).join('\u00a0· ') || null;
}

/** "Senior", "Mid (assumed)"; null where the posting is not judged by level. */
export function levelWords({ saved: { posting }, assessment }: CompareRow): string | null {
  if (posting.role.internship || assessment.coverage === 'not-covered') return null;
  const { ids, confidence } = assessment.level;
  if (assessment.notes.includes('level-from-profile')) return `${levelLabel(ids)} (yours)`;
  return confidence === 'assumed' ? `${levelLabel(ids)} (assumed)` : levelLabel(ids);
}

/** The scored range a year; else the first range as posted, in its own currency and period. The user's own says so. */
export function postedWords({ saved: { posting }, assessment }: CompareRow): string {
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
export function correctedWords({ corrected }: Posting): string | null {
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
export function verdictWords({ verdict, strength, unknownReason }: Assessment): string {
  return unknownReason ? UNKNOWN_LABELS[unknownReason] : verdictLabel(verdict, strength);
}

/** What the verdict was when the posting was saved; null where it still is so. */
export function earlierVerdict({ saved, assessment }: CompareRow): string | null {
  const earlier = verdictWords(saved.assessment);
  return earlier === verdictWords(assessment) ? null : earlier;
}

/** "0.94". */
export function compaRatioWords({ compaRatio }: Pick<Assessment, 'compaRatio'>): string {
  return compaRatio === null ? NONE : compaRatio.toFixed(2);
}

/** "Nov 24, 2026", in the user's own manner. */
export function dateWords(epochMs: number): string {
  return new Date(epochMs).toLocaleDateString(undefined, { dateStyle: 'medium' });
}

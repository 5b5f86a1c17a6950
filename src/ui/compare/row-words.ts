import { formatBasePay, formatPosted, formatRange } from '@/words/format-money';
import type { Correction } from '@/posting/correction';
import type { Workplace } from '@/posting/place';
import { levelLabel } from '@/words/level-words';
import { reasonLabel } from '@/words/reason-words';
import { verdictLabel } from '@/words/verdict-words';
import { workplaceLabel } from '@/words/posting-words';
import { placesLine } from '@/words/places-line';
import { formatCount } from '@/words/format-number';
import { numberFormat } from '@/words/number-format';
import { t } from '@/words/t';
import type { BareVerdict } from '@/storage/saved-posting';
import type { RowAssessment, RowPosting, SavedRow } from '@/storage/saved-row';

/** What the words for a posting and its judgement go by, saved or not. */
type JudgedRow = Pick<SavedRow, 'posting' | 'assessment'>;

/** Stands where there is no figure. */
export const NONE = '–';

/** Each is asked for once: a list of thousands goes through them all. */
const workplaceNames = new Map<Workplace, string | null>();

function workplaceName(workplace: Workplace): string | null {
  const known = workplaceNames.get(workplace);
  if (known !== undefined) return known;
  const name = workplaceLabel(workplace);
  workplaceNames.set(workplace, name);
  return name;
}

/**
 * "San Francisco, CA · Hybrid"; the workplace alone where no place is stated, and the place alone where its words say
 * it; null where neither is.
 */
export function placeWords(posting: RowPosting): string | null {
  const places = placesLine(posting);
  const workplace = workplaceName(posting.workplace);
  const isSaid = workplace !== null && places?.toLowerCase().includes(workplace.toLowerCase());
  return [places, isSaid ? null : workplace].filter(Boolean).join('\u00a0· ') || null;
}

/** Each place by its own name, and the workplace: what a posting can be found by. */
export function placeNames({ locations, workplace }: RowPosting): string[] {
  const names = locations.map((place) =>
    placesLine({ locations: [place], workplace, remoteScope: null }),
  );
  return [...new Set([workplaceName(workplace), ...names])].filter((name) => name !== null);
}

/** False for what is not compared with the levels of the market. */
export function isJudgedByLevel({ posting, assessment }: JudgedRow): boolean {
  return !posting.role.internship && assessment.coverage !== 'not-covered';
}

/** "Senior", "Mid (assumed)"; null where the posting is not judged by level. */
export function levelWords({ posting, assessment }: JudgedRow): string | null {
  if (!isJudgedByLevel({ posting, assessment })) return null;
  const { ids, confidence } = assessment.level;
  const level = levelLabel(ids);
  if (assessment.notes.includes('level-from-profile')) return t('compare.yours', { words: level });
  return confidence === 'assumed' ? t('compare.assumed', { words: level }) : level;
}

/** The scored range a year; else the first range as posted, in its own currency and period. The user's own says so. */
export function postedWords({ posting, assessment }: JudgedRow): string {
  const words = paidWords(posting, assessment);
  if (words === null) return t('compare.nonePosted');
  return assessment.notes.includes('own-pay') ? t('compare.yours', { words }) : words;
}

function paidWords({ pay: [first] }: RowPosting, assessment: RowAssessment): string | null {
  if (assessment.basePay) return formatBasePay(assessment.basePay, assessment.assumedEnd);
  return first ? formatPosted(first) : null;
}

/** The parts of a posting that can be set right, in the order that they are named. */
const CORRECTED = [
  'title',
  'company',
  'level',
  'metro',
  'workplace',
  'coverage',
  'pay',
  'compared',
  'ranges',
  'notAPosting',
] as const satisfies (keyof Correction)[];

/** What the user set right in the posting: "level, pay"; null where nothing was. */
export function correctedWords({ corrected }: RowPosting): string | null {
  const parts = CORRECTED.filter((part) => corrected?.correction[part] !== undefined);
  const words = parts.map((part) => t(`compare.corrected.${part}`));
  return [...new Set(words)].join(', ') || null;
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
  return compaRatio === null ? NONE : ratioWords(compaRatio);
}

/** "0.94". */
export function ratioWords(ratio: number): string {
  return numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(ratio);
}

/** "1 posting", "10,000 postings". */
export function postingCount(count: number): string {
  return t('compare.postings', count, { count: formatCount(count) });
}

/** Says how many of a long list are printed. */
export function printedWords(printed: number, count: number): string {
  return t('compare.printed', { printed: formatCount(printed), postings: postingCount(count) });
}

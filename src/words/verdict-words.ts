import type { Assessment, Verdict } from '@/scoring/assessment';
import { t } from './t';

/** One shape per verdict, so that colour is never the only sign. */
export const VERDICT_SHAPES: Record<Verdict, string> = {
  below: '▼',
  at: '◆',
  above: '▲',
  unknown: '○',
};

/** "Below market", "Well above market", "No verdict". */
export function verdictLabel(verdict: Verdict, strength: Assessment['strength']): string {
  return t(`words.verdict.${graded(verdict, strength)}`);
}

/** The same within a sentence: "well above market". */
export function verdictInText(verdict: Verdict, strength: Assessment['strength']): string {
  return t(`words.verdictInText.${graded(verdict, strength)}`);
}

/** A verdict with its strength, as a key of the catalogue. */
export function graded<Given extends Verdict>(
  verdict: Given,
  strength: Assessment['strength'],
): Given | 'wellBelow' | 'wellAbove' {
  if (strength !== 'well') return verdict;
  if (verdict === 'below') return 'wellBelow';
  return verdict === 'above' ? 'wellAbove' : verdict;
}

import type { RangeLaw } from '@/scoring/range-law';
import { formatCalendarDay } from './format-day';
import { t } from './t';

/** "California usually requires a pay range in postings (since January 1, 2023)." Who is bound depends on the employer. */
export function rangeLawWords({ label, since }: RangeLaw): string {
  return t('words.rangeLaw', { place: label, day: formatCalendarDay(since) });
}

/** A polite line to ask the recruiter with. */
export function askForRange({ label }: RangeLaw): string {
  return t('words.askForRange', { place: label });
}

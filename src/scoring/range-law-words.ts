import type { RangeLaw } from './range-law';

/** "California usually requires a pay range in postings (since January 1, 2023)." Who is bound depends on the employer. */
export function rangeLawWords({ label, since }: RangeLaw): string {
  return `${label} usually requires a pay range in postings (since ${longDate(since)}).`;
}

/** A polite line to ask the recruiter with. */
export function askForRange({ label }: RangeLaw): string {
  return `Could you share the pay range for this role? I understand that postings in ${label} usually include it.`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "January 1, 2023" of "2023-01-01": a day of the calendar, in no time zone. */
function longDate(isoDay: string): string {
  const [year, month, day] = isoDay.split('-');
  return `${MONTHS[Number(month) - 1] ?? ''} ${Number(day)}, ${year ?? ''}`;
}

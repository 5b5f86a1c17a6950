import type { PayPeriod } from '@/posting/pay-range';

const WORDS: Record<PayPeriod, string> = {
  hour: 'hours?|hourly|hrs?|stunde',
  day: 'days?|daily|tag',
  biweek: 'bi-?weekly|bi-?week|two weeks|fortnight(?:ly)?|pay period',
  week: 'weeks?|weekly|wks?|woche',
  semimonth: 'semi-?monthly|semi-?month',
  month: 'months?|monthly|mos?|mth|monat|maand|mois|calendar month',
  year: 'years?|yearly|annum|annually|annual|annualized|annualised|yrs?|jahr|jaar|calendar year',
};

const ABBREVIATIONS: [RegExp, PayPeriod][] = [
  [/^(?:p\.?\/?|\/ ?)h\.?$/i, 'hour'],
  [/^(?:p\.?\/?|\/ ?)d\.?$/i, 'day'],
  [/^pcm$/i, 'month'],
  [/^p\.?\/?a\.?$/i, 'year'],
];

/** Each word in lower case, with a capital, and in capitals: only so is "hourShifts" an hour and not "hourS". */
const UNIT = Object.values(WORDS)
  .join('|')
  .split('|')
  .toSorted((a, b) => b.length - a.length)
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  .join('|');

/**
 * A unit printed directly after a figure: "/hr", " per year", " an hour", " annually", "hr", " p.a.".
 * A plain noun needs its "per": "40 hours" is no rate.
 */
const UNIT_AFTER = new RegExp(
  ` {0,8}(?:(?:\\/ ?(?:[Pp]er |an? )?|[Pp]er[ /]?|PER |[Aa]n? |[Ee]ach |[Ee]very |pro |\\()(?:${UNIT})(?![a-z])|(?:[A-Za-z]+ly|[A-Z]+LY|[Aa]nnual|ANNUAL|[Aa]nnuali[sz]ed|[HhYy]r|HR|YR)|[Pp]\\.?\\/?[AaDdHh]\\.?|\\/ ?[HhDd]|pcm|PCM)`,
  'y',
);

/** A cheap look ahead, since almost no number has a unit. */
const MAY_START_UNIT = /^ {0,8}[/(A-Za-z]/;

/** Words in the running text that give a period. "hours per week" is a workload. */
const PERIOD_WORDS =
  /\b(?:hourly|yearly|monthly|weekly|daily|annual(?:ly|i[sz]ed)?|(?:bi|semi)-?(?:weekly|monthly)|(?:per|an?) (?:hour|day|week|month|year|annum)|day rate|\/ ?(?:hr|hour|yr|year))\b/gi;

const PERIOD_OF_WORD: [RegExp, PayPeriod][] = (
  ['biweek', 'semimonth', 'hour', 'day', 'week', 'month', 'year'] as const
).map((period) => [new RegExp(`(?:^|[^a-z])(?:${WORDS[period]})(?![a-z])`, 'i'), period]);

export interface UnitAt {
  period: PayPeriod;
  end: number;
}

/** The unit printed directly after the figure that ends at `end`, or null. */
export function unitAfter(text: string, end: number): UnitAt | null {
  if (!MAY_START_UNIT.test(text.slice(end, end + 9))) return null;
  UNIT_AFTER.lastIndex = end;
  const unit = UNIT_AFTER.exec(text)?.[0];
  if (!unit || runsOn(unit, text.slice(UNIT_AFTER.lastIndex, UNIT_AFTER.lastIndex + 2)))
    return null;
  const period = periodOfWord(unit);
  return period ? { period, end: end + unit.length } : null;
}

/**
 * True where the word goes on: "hour" in "hours", "week" in "week-long", "day" in "(day shift)". "per hourShifts" is a
 * lost space.
 */
function runsOn(unit: string, next: string): boolean {
  if (/^(?:[a-z]|-[a-z])/.test(next)) return true;
  if (/^ *\((?:hour|day|week|month|year)s?$/i.test(unit) && /^ [a-z]/i.test(next)) return true;
  return /^[A-Z]/.test(next) && /[A-Z]$/.test(unit);
}

/** The period that a word or a data field names: "hourly", "YEAR", "per-year-salary", "1 MONTH"; null when none. */
export function periodOfWord(word: string): PayPeriod | null {
  const plain = word.trim().replaceAll('_', ' ');
  const named = PERIOD_OF_WORD.find(([pattern]) => pattern.test(plain))?.[1];
  return named ?? ABBREVIATIONS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Before a period word that is no rate: a workload ("40 hours per week"), paydays ("paid monthly"). */
const WORKLOAD = /(?:hours?|hrs?|days?) $/i;
const PAYDAYS = /\b(?:paid|payable|payroll)(?: (?:out|once|twice|is))? $/i;

/** Every period that a stretch of running text names, in order of appearance. */
export function periodsIn(words: string): PayPeriod[] {
  const found: PayPeriod[] = [];
  for (const match of words.matchAll(PERIOD_WORDS)) {
    const before = words.slice(Math.max(0, match.index - 16), match.index);
    const payday = PAYDAYS.test(before) && /week|month/i.test(match[0]);
    const period = payday || WORKLOAD.test(before) ? null : periodOfWord(match[0]);
    if (period) found.push(period);
  }
  return found;
}

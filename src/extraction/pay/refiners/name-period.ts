import type { PayPeriod } from '@/posting/pay-range';
import type { Reading } from '../candidate';
import { periodsIn } from '../periods';
import { customaryPeriod, isPlausiblePay, periodBySize } from '../plausible-pay';
import type { PayRefiner } from '../refiner';
import { isLabel } from '../surroundings';

/** Where the period is not printed, figures of this size are a month's pay in the settings below. */
const MONTHLY = { least: 1_500, most: 20_000 };

/** Pay scales of the public service are monthly: California's classifications, Oregon's agencies and their like. */
const PUBLIC_SERVICE =
  /\b(?:civil service|state (?:of|candidates|employees?|service|agency)|classification:|collective (?:bargaining|labou?r) agreement|bargaining unit)/i;

/** "gross salary" in continental Europe is a month's. */
const GROSS = /\b(?:gross|brutto|bruto|brut)\b/i;

const SALARY_OR_HOURLY =
  /\bsalary\b[^.]{0,20}(?:\/|\bor\b)[^.]{0,12}\bhourly\b|\bhourly\b[^.]{0,20}(?:\/|\bor\b)[^.]{0,12}\b(?:salary|annual)/i;

/** No posting has more ranges that could lend a period. */
const MOST_SIBLINGS = 40;

/** Items of one list of pay are no further apart. */
const WIDEST_LIST = 3;

const BEYOND_PAY = /\b(?:plus|with|and|bonus)\b|\+(?! ?VAT)/i;

/** A period word is looked for so far before an amount, and so far behind it. */
const REACH = { before: 90, after: 50 };

/**
 * The period: the unit at the figures, else the nearest word of the clause, of the headings, of the same amounts
 * stated elsewhere; by size alone only where a single period is possible. What stays unknown is dropped.
 */
export const namePeriod: PayRefiner = (readings, { text }) => {
  const named = readings.map((reading) => ({ ...reading, period: printedPeriod(reading) }));
  const wholes = named
    .filter(({ period, min, max }) => period !== null && min !== null && max !== null)
    .slice(0, MOST_SIBLINGS);
  const complete: (Reading & { period: PayPeriod })[] = [];
  for (const reading of named) {
    const period =
      reading.period ??
      siblingPeriod(reading, wholes) ??
      customaryPeriod({ ...reading, currency: reading.currency ?? '' }) ??
      sizePeriod(reading) ??
      monthBySetting(reading, text) ??
      neighbourPeriod(reading, complete.at(-1));
    if (period) complete.push({ ...reading, period });
  }
  return complete;
};

function printedPeriod(reading: Reading): PayPeriod | null {
  const units = reading.figures.map((figure) => figure.period).filter((unit) => unit !== null);
  if (units.length > 0) return units.at(-1) ?? null;
  const tail = reading.tail.split(BEYOND_PAY)[0]?.slice(0, REACH.after) ?? '';
  const lead = reading.lead.slice(-REACH.before);
  const places = [
    periodsIn(tail),
    periodsIn(lead).toReversed(),
    ...reading.headings.filter(isLabel).map((heading) => possibleOnly(periodsIn(heading), reading)),
  ];
  for (const periods of places) {
    // "salary range / hourly rate": the one that the figures allow
    const either =
      periods.length > 0 && SALARY_OR_HOURLY.test(lead) ? [...periods, 'year' as const] : periods;
    const [possible] = possibleOnly(either, reading);
    if (possible) return possible;
  }
  return places.find((periods) => periods.length > 0)?.[0] ?? null;
}

function possibleOnly(periods: PayPeriod[], reading: Reading): PayPeriod[] {
  return periods.filter((period) => isPlausiblePay(reading, reading.currency ?? '', period));
}

/** The same range, or a step within it, stated elsewhere with its period. */
function siblingPeriod(reading: Reading, wholes: Reading[]): PayPeriod | null {
  const ends = [reading.min, reading.max].filter((end) => end !== null);
  const sibling = wholes.find(
    ({ min, max, currency }) =>
      currency === reading.currency && ends.every((end) => end >= (min ?? 0) && end <= (max ?? 0)),
  );
  return sibling?.period ?? null;
}

/** The last item of a list at times leaves out what the others say: "$41/hr for undergraduates, and $58 for doctoral students". */
function neighbourPeriod(
  reading: Reading,
  previous: (Reading & { period: PayPeriod }) | undefined,
): PayPeriod | null {
  if (!previous || !reading.continues || reading.currency !== previous.currency) return null;
  const [one, other] = [previous.min ?? previous.max ?? 0, reading.min ?? reading.max ?? 0];
  return Math.max(one, other) <= Math.min(one, other) * WIDEST_LIST ? previous.period : null;
}

/** A lone amount without cents may be anything: "up to £60" can be a slip for thousands. */
function sizePeriod({ min, max, currency, figures }: Reading): PayPeriod | null {
  const period = periodBySize({ min, max, currency: currency ?? '' });
  return period === 'hour' && figures.length === 1 && !figures[0].cents ? null : period;
}

function monthBySetting(
  { min, max, currency, lead, tail }: Reading,
  text: string,
): PayPeriod | null {
  if (min === null || max === null || min < MONTHLY.least || max > MONTHLY.most) return null;
  const gross = currency === 'EUR' && GROSS.test(`${lead} ${tail}`);
  return gross || (currency === 'USD' && PUBLIC_SERVICE.test(text)) ? 'month' : null;
}

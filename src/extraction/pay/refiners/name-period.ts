import type { PayPeriod } from '@/posting/pay-range';
import type { Reading } from '../candidate';
import { periodsIn } from '../periods';
import { isPlausiblePay } from '../plausible-pay';
import type { PayRefiner } from '../refiner';
import { unitsPerUsd } from '../currencies';

/** From here up, a figure named as pay can only be for a year. In US dollars. */
const LEAST_ANNUAL = 15_000;

/** A pay range inside these bounds, named as pay, can only be for an hour. In US dollars. */
const HOURLY = { least: 7, most: 100 };

const BEYOND_PAY = /\b(?:plus|with|and|bonus)\b|\+/i;

/**
 * The period: the unit at the figures, else the nearest word of the clause, of the headings, of the same amounts
 * stated elsewhere; by size alone only where a single period is possible. What stays unknown is dropped.
 */
export const namePeriod: PayRefiner = (readings) => {
  const named = readings.map((reading) => ({ ...reading, period: printedPeriod(reading) }));
  return named.flatMap((reading) => {
    const period = reading.period ?? siblingPeriod(reading, named) ?? periodBySize(reading);
    return period ? [{ ...reading, period }] : [];
  });
};

function printedPeriod(reading: Reading): PayPeriod | null {
  const units = reading.figures.map((figure) => figure.period).filter((unit) => unit !== null);
  if (units.length > 0) return units.at(-1) ?? null;
  const tail = reading.tail.split(BEYOND_PAY)[0]?.slice(0, 50) ?? '';
  const places = [
    periodsIn(tail),
    periodsIn(reading.lead).reverse(),
    ...reading.headings.map(periodsIn),
  ];
  for (const periods of places) {
    // "hourly or annual": the one that the figures allow
    const possible = periods.find((period) =>
      isPlausiblePay(reading, reading.currency ?? '', period),
    );
    if (possible) return possible;
    if (periods.length > 0) return periods[0] ?? null;
  }
  return null;
}

/** The same range, or a step within it, stated elsewhere with its period. */
function siblingPeriod(reading: Reading, all: Reading[]): PayPeriod | null {
  const sibling = all.find(
    (other) =>
      other.period !== null &&
      other.currency === reading.currency &&
      other.min !== null &&
      other.max !== null &&
      [reading.min, reading.max].every(
        (end) => end === null || (end >= (other.min ?? 0) && end <= (other.max ?? 0)),
      ),
  );
  return sibling?.period ?? null;
}

function periodBySize({ min, max, currency }: Reading): PayPeriod | null {
  const least = min ?? max ?? 0;
  const most = max ?? min ?? 0;
  const unit = unitsPerUsd(currency ?? '');
  if (least >= LEAST_ANNUAL * unit) return 'year';
  return least >= HOURLY.least && most <= HOURLY.most && unit === 1 ? 'hour' : null;
}

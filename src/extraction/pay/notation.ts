import type { Reading } from './candidate';

/** From here up, an amount with a currency and nothing else to explain it can be a year's pay. */
const LEAST_ANNUAL = 10_000;

/** A unit that stands behind a tax word: "gross per month", "net + VAT per month". */
const UNIT_BEHIND =
  /^ (?:gross|net|brutto|bruto)\b[^,;(]{0,16}(?:per |pro |\/ ?|a )(?:hour|day|month|year|annum|monat|maand|jahr|jaar)\b/i;

/** True for one figure, plain or with a limit. */
export function isSingle(reading: Reading): boolean {
  return reading.rule === 'single-figure' || reading.rule === 'one-sided';
}

/** What is printed at the figures: a currency, a unit of time, the size of a year's pay. */
export function notationOf(reading: Reading) {
  return {
    marked: reading.figures.some((figure) => figure.currency !== null),
    unit:
      reading.figures.some((figure) => figure.period !== null) || UNIT_BEHIND.test(reading.tail),
    annual: (reading.min ?? reading.max ?? 0) >= LEAST_ANNUAL,
  };
}

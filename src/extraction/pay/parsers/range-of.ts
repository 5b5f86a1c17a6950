import type { Candidate } from '../candidate';
import type { Figure } from '../figure';

/** How far apart the ends may be where one of them had to be completed. */
const WIDEST_COMPLETED = 5;

/** As far apart as the ends of a range are that shares the thousands of the second. */
const CLOSE = 2;

/** Without a currency at the first, numbers further apart than this are two things: "Level 2 - $95,000". */
const WIDEST_UNMARKED = 12;

/**
 * A candidate of two ends, or null where the first is no amount. An end that is short of its thousands
 * ("$120-150K", "$120- $150,000", "$180,000-$240,00") gets them from the other. `between` are figures in the middle.
 */
export function rangeOf(
  first: Figure,
  last: Figure,
  between: Figure[] = [],
): Omit<Candidate, 'rule'> | null {
  const ends = completed(first, last);
  const [low, high] = [Math.min(ends.first, ends.last), Math.max(ends.first, ends.last)];
  if (first.currency === null && high > low * WIDEST_UNMARKED) return null;
  return {
    min: low,
    max: high,
    figures: [first, ...between, last],
    start: first.start,
    end: last.end,
  };
}

function completed(first: Figure, last: Figure): { first: number; last: number } {
  const ends = {
    first: first.value * missingFactor(first, last),
    last: last.value * missingFactor(last, first),
  };
  const [low, high] = [Math.min(ends.first, ends.last), Math.max(ends.first, ends.last)];
  return high <= low * WIDEST_COMPLETED ? ends : { first: first.value, last: last.value };
}

/** "60-70.000 €": a currency behind a range is that of both ends, which then are close together. */
function sharesCurrency(first: Figure, last: Figure): boolean {
  const close = first.value * 1_000 * CLOSE >= last.value && first.value * 1_000 < last.value;
  return first.end <= last.start && !last.currencyFirst && last.grouped && close;
}

function missingFactor(short: Figure, whole: Figure): number {
  if (short.scale !== null || short.value >= 1_000) return 1;
  if (whole.scale === 'lakhs') return 100_000;
  // "Level 20 - $90,000": a number that lacks both its currency and its thousands is no amount
  const amount =
    short.currency !== null ||
    whole.currency === null ||
    whole.scale === 'thousands' ||
    sharesCurrency(short, whole);
  const ofThousands = whole.scale !== 'millions' && whole.value >= 10_000;
  return amount && ofThousands && short.value >= 10 ? 1_000 : 1;
}

import type { Candidate } from '../candidate';
import type { Figure } from '../figure';

/** The widest posted ranges are about sevenfold; ends further apart are two amounts, not one range. */
const WIDEST = 12;

/** How far apart the ends may be where one of them had to be completed. */
const WIDEST_COMPLETED = 5;

/**
 * A candidate of two ends, or null where they cannot be the ends of one range. An end that is short of its thousands
 * ("$115-140K", "$110- $120,000", "$182,000-$241,00") gets them from the other. `between` are figures in the middle.
 */
export function rangeOf(
  first: Figure,
  last: Figure,
  between: Figure[] = [],
): Omit<Candidate, 'rule'> | null {
  const ends = completed(first, last);
  const widest = ends.completed ? WIDEST_COMPLETED : WIDEST;
  const [low, high] = [Math.min(ends.first, ends.last), Math.max(ends.first, ends.last)];
  if (low > 0 ? high / low > widest : high > 0 && first.currency === null) return null;
  return {
    min: low,
    max: high,
    figures: [first, ...between, last],
    start: first.start,
    end: last.end,
  };
}

function completed(
  first: Figure,
  last: Figure,
): { first: number; last: number; completed: boolean } {
  const firstFactor = missingFactor(first, last);
  const lastFactor = missingFactor(last, first);
  return {
    first: first.value * firstFactor,
    last: last.value * lastFactor,
    completed: firstFactor > 1 || lastFactor > 1,
  };
}

function missingFactor(short: Figure, whole: Figure): number {
  if (short.scale !== null || short.value >= 1_000) return 1;
  if (whole.scale === 'lakhs') return 100_000;
  const ofThousands = whole.scale !== 'millions' && whole.value >= 10_000;
  return ofThousands && short.value >= 10 ? 1_000 : 1;
}

import type { CompareRow } from './compare-row';

/** The postings whose compa-ratio lies from `from` up to, and not with, `to`; null where it has no upper end. */
export interface RatioBin {
  from: number;
  to: number | null;
  count: number;
}

export interface RatioBins {
  bins: RatioBin[];
  /** Half of the postings lie below it; null without any. */
  median: number | null;
  /** How many postings have a compa-ratio, and how many have none. */
  counted: number;
  uncounted: number;
}

/** Bins of a twentieth. */
const PER_ONE = 20;
/** The last bin takes all from here on. */
const HIGHEST = 2;

/**
 * How the compa-ratios of postings are spread: a bin for every twentieth between the lowest and the highest that
 * occur, and up to the middle of the market band, 1, in any case.
 */
export function ratioBins(rows: readonly CompareRow[]): RatioBins {
  const ratios = rows
    .map(({ saved }) => saved.assessment.compaRatio)
    .filter((ratio) => ratio !== null)
    .toSorted((one, other) => one - other);
  const [first, last] = [ratios[0], ratios.at(-1)];
  const uncounted = rows.length - ratios.length;
  if (first === undefined || last === undefined) {
    return { bins: [], median: null, counted: 0, uncounted };
  }
  const lowest = Math.min(binOf(first), PER_ONE);
  const highest = Math.max(binOf(last), PER_ONE);
  const bins = Array.from({ length: highest - lowest + 1 }, (_, index) => ({
    from: (lowest + index) / PER_ONE,
    to: lowest + index < HIGHEST * PER_ONE ? (lowest + index + 1) / PER_ONE : null,
    count: 0,
  }));
  for (const ratio of ratios) {
    const bin = bins[binOf(ratio) - lowest];
    if (bin) bin.count += 1;
  }
  return { bins, median: medianOf(ratios), counted: ratios.length, uncounted };
}

function binOf(ratio: number): number {
  // To a thousandth, as it is shown: 0.95 stands in the bin that begins there.
  return Math.floor(Math.round(Math.min(ratio, HIGHEST) * 1000) / (1000 / PER_ONE));
}

function medianOf(sorted: number[]): number {
  const middle = sorted.length / 2;
  const [below = 0, above = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (below + above) / 2;
}

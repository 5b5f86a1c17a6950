import type { Candidate, PayParser } from './candidate';
import type { Figure } from './figure';
import { joinedRange } from './parsers/joined-range';
import { labelledBounds } from './parsers/labelled-bounds';
import { marketSpan } from './parsers/market-span';
import { oneSided } from './parsers/one-sided';
import { singleFigure } from './parsers/single-figure';
import { tableRow } from './parsers/table-row';

/** In order: two ends before one, and a figure with a limiting word before a plain one. */
const PARSERS: PayParser[] = [
  joinedRange,
  labelledBounds,
  tableRow,
  marketSpan,
  oneSided,
  singleFigure,
];

/** No posting names more amounts of money. */
const MOST_CANDIDATES = 300;

/** Reads the figures from left to right; each belongs to one candidate at most, made by the first parser that knows its notation. */
export function proposeCandidates(text: string, figures: Figure[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < figures.length && candidates.length < MOST_CANDIDATES;) {
    const candidate = firstMatch(text, figures, at);
    if (candidate?.figures.some(isMoneyLike)) candidates.push(candidate);
    at += candidate?.figures.length ?? 1;
  }
  return candidates;
}

function firstMatch(text: string, figures: Figure[], at: number): Candidate | null {
  for (const parser of PARSERS) {
    const found = parser.parse({ text, figures, at });
    if (found) return { rule: parser.name, ...found };
  }
  return null;
}

/** A number with nothing of money about it ("Level 2", "5 years") is no candidate, and no end of a clause. */
function isMoneyLike({ currency, scale, period, grouped, value }: Figure): boolean {
  return currency !== null || scale !== null || period !== null || grouped || value >= 10_000;
}

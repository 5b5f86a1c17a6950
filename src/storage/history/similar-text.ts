import { wordLine } from './word-line';

/** Words that are compared as one piece: a few in a row say more than each alone. */
const SHINGLE = 4;

/**
 * How much of what two texts say they both say: 0 for nothing, 1 for all of it. The share of the pieces of four words that
 * both have among those that either has (Broder's resemblance). Linear in their length.
 */
export function resemblance(one: string, other: string): number {
  return shared(shingles(one), shingles(other));
}

/** The same for single words, in any order; for titles. */
export function sharedWords(one: string, other: string): number {
  return shared(new Set(wordLine(one).split(' ')), new Set(wordLine(other).split(' ')));
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const piece of one) if (other.has(piece)) both += 1;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

function shingles(text: string): Set<string> {
  const words = wordLine(text).split(' ');
  const pieces = new Set<string>();
  for (let start = 0; start + SHINGLE <= words.length; start += 1) {
    pieces.add(words.slice(start, start + SHINGLE).join(' '));
  }
  return pieces;
}

/** A sentence or a line of a posting. */
export interface Sentence {
  text: string;
  /** Offset in the whole text. */
  start: number;
}

/** Longest sentence; text without an end to its sentences is cut at this length. */
const LONGEST = 1000;

/** The sentences of a text; a line break always ends one, so list items and headings stand alone. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of endsOf(text)) {
    const words = text.slice(start, end);
    const trimmed = words.trim();
    if (trimmed !== '') sentences.push({ text: trimmed, start: start + words.indexOf(trimmed) });
    start = end;
  }
  return sentences;
}

/** What ends a sentence; the full stop of "M.S. and 3+ years" or "Ph.D. in" does not. */
const BREAK = /\n+|(?<!\b(?:[BM]\.?[AS]|Ph\.?\s?D|e\.g|i\.e|vs))\.(?=\s)|[!?;](?=\s)|[•●▪·]/gu;

function endsOf(text: string): number[] {
  const marks = Array.from(text.matchAll(BREAK), (found) => found.index + found[0].length);
  const ends: number[] = [];
  let last = 0;
  for (const end of [...marks, text.length]) {
    for (let cut = last + LONGEST; cut < end; cut += LONGEST) ends.push(cut);
    ends.push(end);
    last = end;
  }
  return ends;
}

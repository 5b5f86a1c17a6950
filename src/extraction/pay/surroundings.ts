import type { Candidate, Surroundings } from './candidate';

const LONGEST_LEAD = 260;
const LONGEST_TAIL = 90;
const LONGEST_HEADING = 110;
const LONGEST_LABEL = 60;
const HEADINGS_REACH = 320;
const MOST_HEADINGS = 2;

/** The end of a sentence. "U.S. base", "e.g. this" and "approx. $90k" are none. */
const FULL_STOP =
  /(?<!\b[A-Z]|\b(?:e\.g|i\.e|approx|min|max|avg|ca?|St|vs))[.!?]["')\]]{0,2}\s+(?=["'([]?[A-Z]|$)/;

/** The end of a clause: of a sentence, of a list item, at a semicolon. */
const CLAUSE_END = new RegExp(`${FULL_STOP.source}|[;|•·]\\s`, 'g');

/** The end of a matter: a semicolon goes on with the same one. */
const MATTER_END = new RegExp(`${FULL_STOP.source}|[|•·]\\s`, 'g');

const TAIL_END = /\n|[.!?](?=\s|$)|[;|•·]/;

/** The clause, the line and the headings that a candidate stands in. Looks only a bounded stretch around it. */
export function surroundingsOf(
  text: string,
  candidate: Candidate,
  previousEnd: number,
  nextStart: number,
): Surroundings {
  const from = Math.max(previousEnd, candidate.start - LONGEST_LEAD);
  const stretch = text.slice(from, candidate.start);
  const lineBreak = stretch.lastIndexOf('\n');
  const clauseStart = lastEnd(stretch, CLAUSE_END);
  const lead = stretch.slice(Math.max(lineBreak + 1, clauseStart));
  const startsLine = lineBreak >= 0 || from === 0;
  const after = text.slice(candidate.end, Math.min(nextStart, candidate.end + LONGEST_TAIL));
  const tailEnd = after.search(TAIL_END);
  return {
    lead: collapse(lead),
    tail: collapse(tailEnd < 0 ? after : after.slice(0, tailEnd)),
    headings:
      startsLine && clauseStart <= lineBreak + 1 ? headingsAbove(text, from + lineBreak) : [],
    sentenceBefore: collapse(stretch.slice(0, Math.max(lineBreak + 1, clauseStart))),
    continues: continuesFrom(
      text,
      previousEnd,
      candidate.start,
      lineBreak < 0 && lastEnd(stretch, MATTER_END) === 0,
    ),
  };
}

/** The same line and sentence, or the next line of a list: "$4,000 - $5,500 A", "$5,000 - $7,000 B". */
function continuesFrom(
  text: string,
  previousEnd: number,
  start: number,
  sameClause: boolean,
): boolean {
  const gap = start - previousEnd;
  if (previousEnd === 0 || gap > LONGEST_LEAD) return false;
  return (
    sameClause || (gap <= 16 && /^ ?[A-H]?\s+[A-H]?:? ?$/.test(text.slice(previousEnd, start)))
  );
}

function lastEnd(stretch: string, pattern: RegExp): number {
  let start = 0;
  for (const match of stretch.matchAll(pattern)) start = match.index + match[0].length;
  return start;
}

/** The nearest non-empty lines above, as long as they are short enough to be labels. */
function headingsAbove(text: string, lineStart: number): string[] {
  if (lineStart <= 0) return [];
  const above = text.slice(Math.max(0, lineStart - HEADINGS_REACH), lineStart);
  const headings: string[] = [];
  for (const line of above.split('\n').toReversed()) {
    const words = collapse(line).replace(/^[\s\-–—=_#>]+|[\s\-–—=_#]+$/g, '');
    if (words === '') continue;
    if (/[$£€]\s?\d/.test(words)) break;
    // a long line introduces what follows with its last sentence
    headings.push(words.length > LONGEST_HEADING ? words.slice(lastEnd(words, CLAUSE_END)) : words);
    if (words.length > LONGEST_HEADING || headings.length === MOST_HEADINGS) break;
  }
  return headings;
}

function collapse(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** A line above that names the amount; a sentence may speak of anything. */
export function isLabel(heading: string): boolean {
  return heading.length <= LONGEST_LABEL && !heading.endsWith('.');
}

import type { Reading } from './candidate';
import { NOT_PAY, NOT_PAY_COUNTS, type NotPayCue } from './not-pay-cues';
import { PAY_HEADING, PAY_NOUN } from './pay-cues';

/** What the words around an amount say of it. */
export interface PayEvidence {
  /** The clause before the amount, without asides and without the job's title. */
  lead: string;
  /** The words right behind it, up to the next thought. */
  tailHead: string;
  /** Where the last noun of pay, and the last word of another matter, end in the lead; -1 for none. */
  payAt: number;
  otherAt: number;
  /** The other matter that the lead names last; null for none. */
  other: string | null;
  /** The other matter that stands right behind the amount; null for none. */
  otherAfter: string | null;
  /** The lines above are a heading of pay. */
  headed: boolean;
  /** The lines above, or the words around the amount, name another matter. */
  isOtherNamed: boolean;
}

/** Parts of a clause that name what the amount leaves out or holds: "(excluding bonus)", ", exclusive of bonus, equity and benefits, is". */
const ASIDES =
  /\([^()]*\)|\[[^[\]]*\]|\b(?:exclu\w+|inclusive of|includ\w+|does not include)\b[^:$£€]{0,120}?,(?= (?:is|are|ranges?|will)\b)|, (?:which|who|where|whose)\b[^,:$£€]{0,100}?,(?= )|\b(?:exclu\w+|not includ\w+|does not include|before|without|in addition to|on top of|independent of|aside from|apart from|plus)\b[^,:$£€]{0,120}?(?=[,:]| (?:is|are)\b)/gi;

/** Whom the pay is for: "for this Insurance Pricing Analyst job" says nothing of insurance. */
const FOR_WHOM =
  /\bfor (?:this|the|our|an?|all)\b[^,:$£€]{0,80}?(?= (?:is|are|will|ranges?|may|starts?|in)\b|:)/gi;

/** In "$60,000 base + $20,000 bonus", what still speaks of the amount before. */
const OF_THE_ONE_BEFORE = /^[^:+,;]{0,40}(?:\+|\bplus\b|[,;]) ?/i;

const TAIL_HEAD_END =
  /[,(+:]|\s[-–—&]\s|\b(?:plus|and|with|depending|based|commensurate|as|for|dependent|per|which|that|in addition|along|or)\b/i;

/** No benefit is stated as a range from here up. */
const LARGE = 20_000;

/** A shorter title may be part of any word. */
const SHORTEST_TITLE = 4;

const LONGEST_TAIL_HEAD = 60;

/** Weighs the words around an amount; looks at nothing beyond its surroundings. */
export function payEvidence(reading: Reading, title: string): PayEvidence {
  const own = reading.continues ? reading.lead.replace(OF_THE_ONE_BEFORE, '') : reading.lead;
  const lead = unglue(own)
    .replace(ASIDES, ' ')
    .replace(FOR_WHOM, ' ')
    .replaceAll(title.length >= SHORTEST_TITLE ? title : '\0', ' ');
  const tail = unglue(reading.tail);
  const cut = tail.search(TAIL_HEAD_END);
  const tailHead = tail.slice(0, cut < 0 ? LONGEST_TAIL_HEAD : Math.min(cut, LONGEST_TAIL_HEAD));
  const marked = reading.figures.some((figure) => figure.currency !== null);
  const large = reading.figures.length > 1 && (reading.min ?? 0) >= LARGE;
  const cues = [...NOT_PAY, ...(marked ? [] : [NOT_PAY_COUNTS])].filter(
    (cue) => !(cue.small && large),
  );
  let other: string | null = null;
  let otherAt = -1;
  for (const cue of cues) {
    const end = lastEnd(cue.words, lead);
    if (end > otherAt) [other, otherAt] = [cue.name, end];
  }
  const otherAfter = cues.find((cue) => names([cue], tailHead))?.name ?? null;
  return {
    lead,
    tailHead,
    payAt: lastEnd(PAY_NOUN, lead),
    otherAt,
    other,
    otherAfter,
    isOtherNamed:
      otherAt >= 0 || otherAfter !== null || reading.headings.some((line) => names(cues, line)),
    headed: otherAt < 0 && reading.headings.some((heading) => PAY_HEADING.test(unglue(heading))),
  };
}

function names(cues: NotPayCue[], words: string): boolean {
  return cues.some((cue) => lastEnd(cue.words, words) >= 0);
}

/** Parts the words of a line that lost its breaks: "OfficerPay: £12", "£35,000 OTEHours". */
function unglue(words: string): string {
  return words
    .replace(/([a-z\d)])([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Z]{2})([A-Z][a-z])/g, '$1 $2');
}

/** Where the last match of a global pattern ends; -1 for none. */
export function lastEnd(pattern: RegExp, words: string): number {
  let end = -1;
  for (const match of words.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

import type { Reading } from '../candidate';
import type { PayRefiner } from '../refiner';
import { COUNTED_AFTER, NEVER_PAY, NOT_PAY } from '../not-pay-cues';
import { PAY_NOUN, PAY_NOUN_AFTER, PAY_WORD, STIPEND_AS_PAY } from '../pay-cues';

/** A word of another matter is the nearer one within so many characters of the amount. */
const NEAR = 45;

/** A single figure is pay only where a word of pay stands within so many characters before it. */
const NEAR_SINGLE = 70;

/** Parts of a clause that name what the amount leaves out: "(excluding bonus)", ", exclusive of benefits,". */
const ASIDES =
  /\([^()]*\)|\[[^[\]]*\]|\b(?:exclu\w+|not includ\w+|does not include|before|without|in addition to|on top of|independent of|aside from|apart from|plus)\b[^,:$£€]{0,120}?(?=[,:]| (?:is|are)\b)/gi;

const TAIL_HEAD_END =
  /[,(+:]|\s[-–—&]\s|\b(?:plus|and|with|depending|based|commensurate|as|for|dependent|per|which|that|in addition|along|or)\b/i;

/** Keeps the amounts that are pay for this job, by the words around them. */
export const keepPay: PayRefiner = (readings, context) => {
  const verdicts: Verdict[] = [];
  for (const reading of readings) {
    verdicts.push(judge(reading, context.title, verdicts.at(-1) === 'pay'));
  }
  const kept = readings.filter((_, index) => verdicts[index] === 'pay');
  return readings.filter(
    (reading, index) =>
      verdicts[index] === 'pay' ||
      (verdicts[index] === 'unnamed' && kept.some((whole) => isStepOf(reading, whole))),
  );
};

/** unnamed: nothing says that it is pay, and nothing that it is not. */
type Verdict = 'pay' | 'unnamed' | 'other';

/** "$4,418 - $6,035 A", "$5,370 - $7,350 B": lines without a word of pay inside a range that has one. */
function isStepOf(reading: Reading, whole: Reading): boolean {
  const { min, max } = whole;
  if (reading.figures.length < 2 || whole.figures.length < 2 || min === null || max === null)
    return false;
  const marked = reading.figures[0].currency !== null;
  return (
    marked && [reading.min, reading.max].every((end) => end !== null && end >= min && end <= max)
  );
}

interface Words {
  lead: string;
  tailHead: string;
  /** Where the last noun of pay, and the last word of another matter, end in the lead; -1 for none. */
  payAt: number;
  otherAt: number;
}

function wordsAround(reading: Reading, title: string): Words {
  const lead = reading.lead.replace(ASIDES, ' ').replaceAll(title || '\0', ' ');
  const cut = reading.tail.search(TAIL_HEAD_END);
  return {
    lead,
    tailHead: (cut < 0 ? reading.tail : reading.tail.slice(0, cut)).slice(0, 60),
    payAt: lastEnd(PAY_NOUN, lead),
    otherAt: Math.max(...NOT_PAY.map((cue) => lastEnd(cue.words, lead))),
  };
}

function judge(reading: Reading, title: string, previousIsPay: boolean): Verdict {
  const words = wordsAround(reading, title);
  if (isOther(reading, words)) return 'other';
  const { lead, otherAt, payAt } = words;
  if (STIPEND_AS_PAY.test(lead)) return 'pay';
  const headed = reading.headings.some(isPayHeading) && otherAt < 0;
  const inherited = previousIsPay && reading.continues && otherAt < 0;
  const named = payAt > otherAt || headed || inherited || PAY_NOUN_AFTER.test(reading.tail);
  const pay = isSingle(reading)
    ? isSinglePay(reading, words, headed || inherited)
    : isRangePay(reading, words, named);
  return pay ? 'pay' : 'unnamed';
}

/** Whether the words say that the amount is for something else. */
function isOther(reading: Reading, { lead, tailHead, payAt, otherAt }: Words): boolean {
  if (reading.figures.some((figure) => figure.scale === 'millions')) return true;
  if (STIPEND_AS_PAY.test(lead)) return false;
  if (NEVER_PAY.some((cue) => cue.words.test(lead) || cue.words.test(tailHead))) return true;
  if (otherAt > payAt && lead.length - otherAt <= NEAR) return true;
  const governed = payAt > otherAt && lead.length - payAt < NEAR;
  return !governed && NOT_PAY.some((cue) => lastEnd(cue.words, tailHead) >= 0);
}

function isSingle(reading: Reading): boolean {
  return reading.rule === 'single-figure' || reading.rule === 'one-sided';
}

function isRangePay(reading: Reading, { lead, otherAt }: Words, named: boolean): boolean {
  const [figure] = reading.figures;
  const marked = reading.figures.some((each) => each.currency !== null);
  const unit = reading.figures.some((each) => each.period !== null);
  if (!marked && COUNTED_AFTER.test(reading.tail)) return false;
  if (named) return marked || unit || figure.value >= 10_000;
  if (otherAt >= 0 && !PAY_WORD.test(lead)) return false;
  if (!marked) return unit && (figure.scale !== null || figure.grouped || figure.cents);
  return unit || figure.value >= 10_000;
}

function isSinglePay(reading: Reading, words: Words, headed: boolean): boolean {
  const { lead, tailHead, payAt, otherAt } = words;
  const [figure] = reading.figures;
  const marked = figure.currency !== null;
  if (otherAt >= 0) return false;
  if (PAY_NOUN_AFTER.test(reading.tail) && marked) return true;
  const near = payAt >= 0 && lead.length - payAt <= NEAR_SINGLE;
  const sized = marked || figure.scale !== null || figure.period !== null;
  if (near && sized) return true;
  if (headed && sized && lead.length <= 30) return true;
  const byTheHour = figure.period === 'hour' || figure.period === 'day';
  return marked && byTheHour && !NOT_PAY.some((cue) => lastEnd(cue.words, tailHead) >= 0);
}

function isPayHeading(heading: string, index: number): boolean {
  const payAt = lastEnd(PAY_NOUN, heading);
  const label = payAt >= 0 || /^(?:pay|rate|compensation|base|salary)\b/i.test(heading);
  return label && heading.length <= (index === 0 ? 110 : 60);
}

function lastEnd(pattern: RegExp, words: string): number {
  let end = -1;
  for (const match of words.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

import type { Reading } from '../candidate';
import { COUNTED_AFTER, NEVER_PAY, SHARE_OF_PAY } from '../not-pay-cues';
import { PAY_NOUN_AFTER, PAY_PLUS_AFTER, PAY_WORD, STIPEND_AS_PAY } from '../pay-cues';
import { type PayEvidence, payEvidence } from '../pay-evidence';
import type { PayRefiner } from '../refiner';

/** A word of another matter speaks for an amount that follows within so many characters. */
const NEAR = 45;

/** A single figure is pay only where a word of pay stands within so many characters before it. */
const NEAR_SINGLE = 70;

/** A label that touches the amount: "base salary: $88,000", whatever the clause said before. */
const TOUCHING = 14;

/** From here up, an amount with a currency and nothing else to explain it can be a year's pay. */
const LEAST_ANNUAL = 10_000;

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

function judge(reading: Reading, title: string, previousIsPay: boolean): Verdict {
  const evidence = payEvidence(reading, title);
  if (STIPEND_AS_PAY.test(evidence.lead)) return 'pay';
  if (isOther(reading, evidence)) return 'other';
  const inherited = previousIsPay && reading.continues && evidence.otherAt < 0;
  const pay = isSingle(reading)
    ? isSinglePay(reading, evidence, inherited)
    : isRangePay(reading, evidence, inherited);
  return pay ? 'pay' : 'unnamed';
}

/** Whether the words say that the amount is for something else. */
function isOther(
  reading: Reading,
  { lead, tailHead, payAt, otherAt, otherAfter }: PayEvidence,
): boolean {
  if (reading.figures.some((figure) => figure.scale === 'millions')) return true;
  if (NEVER_PAY.some((cue) => cue.words.test(lead) || cue.words.test(tailHead))) return true;
  if (otherAt > payAt && lead.length - otherAt <= NEAR) return true;
  const governed = payAt > otherAt && lead.length - payAt < NEAR;
  return otherAfter && !governed;
}

function isRangePay(reading: Reading, evidence: PayEvidence, inherited: boolean): boolean {
  const { lead, payAt, otherAt, headed } = evidence;
  const { marked, unit, annual } = notationOf(reading);
  if (!marked && COUNTED_AFTER.test(reading.tail)) return false;
  if (payAt > otherAt || headed || inherited || PAY_NOUN_AFTER.test(reading.tail)) {
    return marked || unit || annual;
  }
  if (otherAt >= 0 && !PAY_WORD.test(lead)) return false;
  return marked ? unit || annual : unit && annual;
}

function isSinglePay(reading: Reading, evidence: PayEvidence, inherited: boolean): boolean {
  const { lead, payAt, otherAt, headed } = evidence;
  const { marked, unit, annual } = notationOf(reading);
  if (SHARE_OF_PAY.test(lead)) return false;
  const sized = marked || unit || reading.figures[0].scale !== null;
  const distance = payAt > otherAt ? lead.length - payAt : Infinity;
  if (sized && distance <= TOUCHING) return true;
  if (otherAt >= 0) return false;
  if (sized && (distance <= NEAR_SINGLE || ((headed || inherited) && lead.length <= 30)))
    return true;
  if (!marked) return false;
  if (PAY_NOUN_AFTER.test(reading.tail)) return true;
  const period = reading.figures[0].period;
  return period === 'hour' || period === 'day' || (annual && PAY_PLUS_AFTER.test(reading.tail));
}

function isSingle(reading: Reading): boolean {
  return reading.rule === 'single-figure' || reading.rule === 'one-sided';
}

function notationOf(reading: Reading) {
  return {
    marked: reading.figures.some((figure) => figure.currency !== null),
    unit: reading.figures.some((figure) => figure.period !== null),
    annual: (reading.min ?? reading.max ?? 0) >= LEAST_ANNUAL,
  };
}

/** "$4,418 - $6,035 A", "$5,370 - $7,350 B": lines without a word of pay inside a range that has one. */
function isStepOf(reading: Reading, whole: Reading): boolean {
  const { min, max } = whole;
  if (isSingle(reading) || isSingle(whole) || min === null || max === null) return false;
  return (
    notationOf(reading).marked &&
    [reading.min, reading.max].every((end) => end !== null && end >= min && end <= max)
  );
}

import type { Reading } from '../candidate';
import { judgePay, type Verdict } from '../judge-pay';
import { isLabelLead } from '../lead-label';
import { isSingle, notationOf } from '../notation';
import { PAY_WORD } from '../pay-cues';
import type { PayRefiner } from '../refiner';

/** Items of one list are as far apart as levels and places are; and so close in the text. */
const LIST = { widest: 3, gap: 160 };

/** Keeps the amounts that are pay for this job, by the words around them; a bonus or equity only beside other pay. */
export const keepPay: PayRefiner = (readings, context) => {
  const verdicts: Verdict[] = [];
  for (const [index, reading] of readings.entries()) {
    const previous = readings[index - 1];
    const before =
      inheritedFrom(previous, verdicts.at(-1), reading) ??
      (verdicts.at(-1) === 'pay' && isNextInList(reading, previous) ? 'pay' : null);
    verdicts.push(judgePay(reading, context, before));
  }
  takeIntoList(readings, verdicts);
  const pay = readings.filter((_, index) => verdicts[index] === 'pay');
  if (pay.length === 0) return [];
  return readings.flatMap((reading, index) => {
    const verdict = verdicts[index];
    if (verdict === 'bonus' || verdict === 'equity') return [{ ...reading, component: verdict }];
    const step = verdict === 'unnamed' && pay.some((whole) => isStepOf(reading, whole));
    return verdict === 'pay' || step ? [reading] : [];
  });
};

/**
 * What the amount before says of one that only names join to it: "Level 1 $110,000, Level 2 $130,000"; null for nothing.
 * A funding round says nothing of what follows.
 */
function inheritedFrom(
  previous: Reading | undefined,
  verdict: Verdict | undefined,
  { continues }: Reading,
): 'pay' | 'other' | null {
  if (!continues || !previous || (verdict !== 'pay' && verdict !== 'other')) return null;
  return previous.figures.some(({ scale }) => scale === 'millions') ? null : verdict;
}

/** The items before one that alone says what the list is of: "Zone 1: $180K | Zone 2: $150K base". */
function takeIntoList(readings: Reading[], verdicts: Verdict[]): void {
  for (let at = readings.length - 2; at >= 0; at--) {
    const [reading, next] = [readings[at], readings[at + 1]];
    if (!reading || !next || verdicts[at] !== 'unnamed' || verdicts[at + 1] !== 'pay') continue;
    const inList = isNextInList(next, reading) && isLabelLead(reading.lead);
    if (inList && isSingle(reading) === isSingle(next) && !PAY_WORD.test(next.lead))
      verdicts[at] = 'pay';
  }
}

/** A further line or item of a list of pay: "Zone 1: $215,000", "Zone 2: $198,000". */
function isNextInList(reading: Reading, previous: Reading | undefined): boolean {
  if (!previous || reading.start - previous.end > LIST.gap || !isLabelLead(reading.lead))
    return false;
  const [one, other] = [previous, reading].map(({ min, max }) => min ?? max ?? 0);
  return (
    previous.figures[0].currency === reading.figures[0].currency &&
    Math.max(one ?? 0, other ?? 0) <= Math.min(one ?? 0, other ?? 0) * LIST.widest
  );
}

/** "$4,000 - $5,500 A", "$5,000 - $7,000 B": lines without a word of pay inside a range that has one. */
function isStepOf(reading: Reading, whole: Reading): boolean {
  const { min, max } = whole;
  if (isSingle(reading) || isSingle(whole) || min === null || max === null) return false;
  return (
    notationOf(reading).marked &&
    [reading.min, reading.max].every((end) => end !== null && end >= min && end <= max)
  );
}

import type { Reading } from '../candidate';
import { COUNTED_AFTER, NEVER_PAY, SHARE_OF_PAY } from '../not-pay-cues';
import { PAY_NOUN_AFTER, PAY_PLUS_AFTER, PAY_WORD, STIPEND_AS_PAY } from '../pay-cues';
import { lastEnd, type PayEvidence, payEvidence } from '../pay-evidence';
import type { PayRefiner, RefinerContext } from '../refiner';

/** A word of another matter speaks for an amount that follows within so many characters. */
const NEAR = 45;

/** A single figure is pay only where a word of pay stands within so many characters before it. */
const NEAR_SINGLE = 70;

/** A label that touches the amount: "base salary: $88,000", whatever the clause said before. */
const TOUCHING = 14;

/** From here up, an amount with a currency and nothing else to explain it can be a year's pay. */
const LEAST_ANNUAL = 10_000;

/** Paid once, or to somebody else: no part of this job's yearly pay. */
const ONE_TIME =
  /\b(?:sign(?:ing)?[ -]?on|referral|relocation|retention|housing|spot|welcome|first \w+ months?|joining|vested|sold|worth)\b/i;

/**
 * unnamed: nothing says that it is pay, and nothing that it is not; bonus, equity: a range of it comes on top of pay.
 */
type Verdict = 'pay' | 'bonus' | 'equity' | 'unnamed' | 'other';

/** "$60k a year in stock", "$40,000 of equity": the word behind outweighs the one before, which may be the amount before's. */
const IN_EQUITY =
  /^ ?(?:in|of|worth of) (?:(?:company|new|annual|yearly) )?(?:equity|stock|shares|rsus?|options)\b/i;

/** "$150,000 - $190,000 in base pay": whatever the clause named before. */
const AS_BASE = /^ ?(?:in |of |as )?(?:annual |yearly )?(?:base|salary)\b/i;

/** No sentence leads to the amount: nothing, a label, or names alone: "", "Texas: ", "Zone A ", "ONSITE - ". */
const LABEL_END = /^\W*$|[:\-–—)\]] ?\W*$|^\W*(?:[A-Z0-9][\w.&'/-]*[ ,]+){1,6}$/;

/** "gross per month", "net + VAT per month". */
const UNIT_BEHIND =
  /^ (?:gross|net|brutto|bruto)\b[^,;(]{0,16}(?:per |pro |\/ ?|a )(?:hour|day|month|year|annum|monat|maand|jahr|jaar)\b/i;

/** Keeps the amounts that are pay for this job, by the words around them; a bonus or equity only beside other pay. */
export const keepPay: PayRefiner = (readings, context) => {
  const verdicts: Verdict[] = [];
  for (const [index, reading] of readings.entries()) {
    verdicts.push(
      judge(reading, context, inheritedFrom(readings[index - 1], verdicts.at(-1), reading)),
    );
  }
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

function judge(reading: Reading, context: RefinerContext, before: 'pay' | 'other' | null): Verdict {
  const evidence = payEvidence(reading, context.title);
  if (STIPEND_AS_PAY.test(reading.lead)) return 'pay';
  if (isNeverPay(reading, evidence)) return 'other';
  const other = matterBehind(reading) ?? otherMatter(evidence);
  if (other !== null && other !== 'pay')
    return isExtraPay(reading, evidence, other) ? other : 'other';
  if (context.aboutPay) return 'pay';
  const isUnnamed = evidence.payAt < 0 && !PAY_NOUN_AFTER.test(reading.tail);
  if (before === 'other' && isUnnamed && !PAY_WORD.test(evidence.lead)) return 'unnamed';
  const inherited = before === 'pay' && evidence.otherAt < 0;
  const pay = isSingle(reading)
    ? isSinglePay(reading, evidence, inherited)
    : isRangePay(reading, evidence, inherited);
  return pay ? 'pay' : 'unnamed';
}

function isNeverPay(reading: Reading, { lead, tailHead, payAt }: PayEvidence): boolean {
  if (reading.figures.some((figure) => figure.scale === 'millions')) return true;
  const named = PAY_NOUN_AFTER.test(reading.tail);
  return NEVER_PAY.some(({ words, yields }) => {
    if (!yields) return words.test(lead) || words.test(tailHead);
    const end = lastEnd(words, lead);
    return end >= 0 && payAt < end && !named;
  });
}

/** What the words that touch a range from behind say that it is; null where they say nothing. */
function matterBehind(reading: Reading): 'equity' | 'pay' | null {
  if (IN_EQUITY.test(reading.tail)) return 'equity';
  return !isSingle(reading) && AS_BASE.test(reading.tail) ? 'pay' : null;
}

/** What else than base pay the nearest words say that the amount is for; null where they do not. */
function otherMatter({ lead, payAt, otherAt, other, otherAfter }: PayEvidence): string | null {
  if (otherAt > payAt && lead.length - otherAt <= NEAR) return other;
  const governed = payAt > otherAt && lead.length - payAt < NEAR;
  return governed ? null : otherAfter;
}

function isExtraPay(
  reading: Reading,
  { lead, tailHead }: PayEvidence,
  other: string,
): other is 'bonus' | 'equity' {
  const extra = other === 'bonus' || other === 'equity';
  return extra && !isSingle(reading) && !ONE_TIME.test(lead) && !ONE_TIME.test(tailHead);
}

function isRangePay(reading: Reading, evidence: PayEvidence, inherited: boolean): boolean {
  const { lead, payAt, otherAt, headed } = evidence;
  const { marked, unit, annual } = notationOf(reading);
  if (!marked && COUNTED_AFTER.test(reading.tail)) return false;
  if (payAt > otherAt || headed || inherited || PAY_NOUN_AFTER.test(reading.tail)) {
    return marked || unit || annual;
  }
  // in the middle of a sentence about something else
  if (!LABEL_END.test(lead) && !PAY_WORD.test(lead) && !PAY_PLUS_AFTER.test(reading.tail))
    return false;
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
    unit:
      reading.figures.some((figure) => figure.period !== null) || UNIT_BEHIND.test(reading.tail),
    annual: (reading.min ?? reading.max ?? 0) >= LEAST_ANNUAL,
  };
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

import type { Reading } from './candidate';
import { isLabelLead, withoutIntroduction } from './lead-label';
import {
  COUNTED_AFTER,
  MARKET_AVERAGE,
  NEVER_PAY,
  PER_THING,
  SHARE_OF_PAY,
  SITE_ESTIMATE,
} from './not-pay-cues';
import { isSingle, notationOf } from './notation';
import {
  FOR_WHOM_LABEL,
  PAY_HEDGE_AFTER,
  PAY_NOUN_AFTER,
  PAY_PLUS_AFTER,
  PAY_WORD,
  STIPEND_AS_PAY,
  WE_PAY,
} from './pay-cues';
import { lastEnd, type PayEvidence, payEvidence } from './pay-evidence';
import type { RefinerContext } from './refiner';

/** A word of another matter speaks for an amount that follows within so many characters. */
const NEAR = 45;

/** A single figure is pay only where a word of pay stands within so many characters before it. */
const NEAR_SINGLE = 70;

/** A label that touches the amount: "base salary: $88,000", whatever the clause said before. */
const TOUCHING = 14;

/** A single figure under a heading of pay, or in a list, follows that closely. */
const SHORT_LEAD = 30;

/** From here up, a line of its own that says "per year" is a year's pay: no benefit is stated so. */
const LEAST_STANDALONE = 20_000;

/** Paid once, or to somebody else: no part of this job's yearly pay. */
const ONE_TIME =
  /\b(?:sign(?:ing)?[ -]?on|referral|relocation|retention|housing|spot|welcome|first \w+ months?|joining|vested|sold|worth)\b/i;

/** "$20,000 - $30,000 (target bonus)". */
const IN_BRACKETS = /^ ?\((?:\w+ ){0,2}(bonus|commission|equity|stock)(?: target| range)?\)/i;

/** "$60k a year in stock", "$40,000 of equity": the word behind outweighs the one before, which may be the amount before's. */
const IN_EQUITY =
  /^ ?(?:in|of|worth of) (?:(?:company|new|annual|yearly) )?(?:equity|stock|shares|rsus?|options)\b|^ ?(?:rsus?|stock (?:options|grants?))\b(?! ?[:|])/i;

/** "$150,000 - $190,000 in base pay": whatever the clause named before. */
const AS_BASE = /^ ?(?:in |of |as )?(?:annual |yearly )?(?:base|salary)\b/i;

/** Nothing more than the kind of job follows: "a year - Full-time". */
const LINE_END =
  /^[\s.!)\]*]*(?:[-–—•|,(] ?(?:full|part)[- ]time\b.{0,20}|[-–—•|,(] ?(?:remote|hybrid|on-?site|contract|W-?2)\b.{0,20})?$/i;

/**
 * unnamed: nothing says that it is pay, and nothing that it is not; bonus, equity: a range of it comes on top of pay.
 */
export type Verdict = 'pay' | 'bonus' | 'equity' | 'unnamed' | 'other';

/**
 * Judges one amount by the words around it.
 *
 * @param before what the amount before it says of this one, which continues it; null for nothing.
 */
export function judgePay(
  reading: Reading,
  { title, aboutPay }: RefinerContext,
  before: 'pay' | 'other' | null,
): Verdict {
  const evidence = payEvidence(reading, title);
  if (STIPEND_AS_PAY.test(reading.lead)) return 'pay';
  if (isNeverPay(reading, evidence)) return 'other';
  const other =
    matterBehind(reading) ?? (isPaidByUs(reading, evidence) ? null : otherMatter(evidence));
  if (other !== null && other !== 'pay')
    return isExtraPay(reading, evidence, other) ? other : 'other';
  if (aboutPay) return 'pay';
  const isUnnamed = evidence.payAt < 0 && !isNamedBehind(reading);
  if (before === 'other' && isUnnamed && !PAY_WORD.test(evidence.lead)) return 'unnamed';
  const isOther = reading.continues ? evidence.otherAt >= 0 : evidence.isOtherNamed;
  const inherited = before === 'pay' && !isOther;
  const pay = isSingle(reading)
    ? isSinglePay(reading, evidence, inherited)
    : isRangePay(reading, evidence, inherited);
  return pay ? 'pay' : 'unnamed';
}

function isNeverPay(reading: Reading, { lead, tailHead, payAt }: PayEvidence): boolean {
  if (reading.figures.some((figure) => figure.scale === 'millions')) return true;
  if (PER_THING.test(reading.tail) || SITE_ESTIMATE.test(reading.tail)) return true;
  if (MARKET_AVERAGE.test(reading.lead)) return true;
  const named = PAY_NOUN_AFTER.test(reading.tail);
  return NEVER_PAY.some(({ words, yields }) => {
    if (!yields) return words.test(lead) || words.test(tailHead);
    const end = lastEnd(words, lead);
    return end >= 0 && payAt < end && !named;
  });
}

/** What the words that touch a range from behind say that it is; null where they say nothing. */
function matterBehind(reading: Reading): 'bonus' | 'equity' | 'pay' | null {
  if (IN_EQUITY.test(reading.tail)) return 'equity';
  const bracketed = IN_BRACKETS.exec(reading.tail)?.[1];
  if (bracketed) return /^(?:equity|stock)/i.test(bracketed) ? 'equity' : 'bonus';
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
  if (
    payAt > otherAt ||
    headed ||
    inherited ||
    isNamedBehind(reading) ||
    isPaidByUs(reading, evidence)
  ) {
    return marked || unit || annual;
  }
  // in the middle of a sentence about something else
  if (!isLabelLead(lead) && !PAY_WORD.test(lead) && !PAY_PLUS_AFTER.test(reading.tail))
    return false;
  if (otherAt >= 0 && !PAY_WORD.test(lead)) return false;
  return marked ? unit || annual : unit && annual;
}

function isSinglePay(reading: Reading, evidence: PayEvidence, inherited: boolean): boolean {
  const { lead, payAt, otherAt, headed } = evidence;
  const { marked, unit, annual } = notationOf(reading);
  if (SHARE_OF_PAY.test(lead)) return false;
  const counted = COUNTED_AFTER.test(reading.tail);
  const [{ scale, grouped, period }] = reading.figures;
  const sized = marked || unit || scale !== null || (grouped && annual && !counted);
  const distance = payAt > otherAt ? lead.length - payAt : Infinity;
  if (sized && distance <= TOUCHING) return true;
  if (otherAt >= 0) return false;
  const isNamed = marked || unit || scale !== null;
  if (isNamed && (distance <= NEAR_SINGLE || ((headed || inherited) && isShortLead(lead))))
    return true;
  if (!marked) return false;
  if (PAY_NOUN_AFTER.test(reading.tail) || isStandalone(reading, evidence)) return true;
  return period === 'hour' || period === 'day' || (annual && PAY_PLUS_AFTER.test(reading.tail));
}

function isShortLead(lead: string): boolean {
  return lead.length <= SHORT_LEAD || isLabelLead(lead);
}

/** A range right behind "we pay": whatever the clause said before. */
function isPaidByUs(reading: Reading, { lead, otherAfter }: PayEvidence): boolean {
  return (
    otherAfter === null && !isSingle(reading) && notationOf(reading).annual && WE_PAY.test(lead)
  );
}

function isNamedBehind({ tail }: Reading): boolean {
  return PAY_NOUN_AFTER.test(tail) || PAY_HEDGE_AFTER.test(tail);
}

/** A line of its own with its unit: "Up to $180,000 a year", "Interns: $9,000/month". */
function isStandalone(reading: Reading, { lead, isOtherNamed }: PayEvidence): boolean {
  const [{ period, value }] = reading.figures;
  const rest = reading.tail.replace(PAY_HEDGE_AFTER, '').replace(PAY_PLUS_AFTER, '');
  if (isOtherNamed || !LINE_END.test(rest)) return false;
  const label = withoutIntroduction(lead);
  if (period === 'year' && value >= LEAST_STANDALONE && /^\W*$/.test(label)) return true;
  const periods = ['week', 'biweek', 'semimonth', 'month', 'year'];
  return period !== null && periods.includes(period) && FOR_WHOM_LABEL.test(label);
}

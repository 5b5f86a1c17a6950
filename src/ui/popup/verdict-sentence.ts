import { formatAnnual } from '@/words/format-money';
import type { Assessment, UnknownReason } from '@/scoring/assessment';
import { reasonLabel, reasonSentence } from '@/words/reason-words';
import { verdictLabel } from '@/words/verdict-words';

/** The verdict in a few words: "At market, lower third", "Well below market", or why there is none. */
export function verdictHeadline({
  verdict,
  strength,
  third,
  unknownReason,
}: Pick<Assessment, 'verdict' | 'strength' | 'third' | 'unknownReason'>): string {
  if (unknownReason) return reasonLabel(unknownReason);
  const label = verdictLabel(verdict, strength);
  return third ? `${label}, ${third} third` : label;
}

/** What the verdict rests on, in one sentence: the middle of the posted range against the market band. */
export function verdictSentence({
  verdict,
  unknownReason,
  basePay,
  assumedEnd,
  market,
  notes,
}: Pick<Assessment, 'verdict' | 'unknownReason' | 'basePay' | 'assumedEnd' | 'market' | 'notes'>):
  string | null {
  const isOwn = notes.includes('own-pay');
  if (unknownReason) {
    return (isOwn && OWN_PAY_SENTENCES[unknownReason]) || reasonSentence(unknownReason);
  }
  if (!basePay || !market) return null;
  const middle = (basePay.min + basePay.max) / 2;
  const isSingle = basePay.min === basePay.max;
  const posted = isSingle ? 'The posted figure' : 'The middle of the posted range';
  const own = isSingle ? 'Your figure' : 'The middle of your range';
  const subject = `${isOwn ? own : posted}, ${formatAnnual(middle)}${assumedEnd ? ' with its assumed end' : ''},`;
  switch (verdict) {
    case 'below':
      return `${subject} is ${formatAnnual(market.low - middle)} under the market band’s low end.`;
    case 'above':
      return `${subject} is ${formatAnnual(middle - market.high)} over the market band’s high end.`;
    case 'at':
      return `${subject} lies within the market band.`;
    default:
      return null;
  }
}

const NOT_BASE = 'The pay that you set is not base salary, so it is not compared.';

/** Why the pay that the user set gives no verdict. */
const OWN_PAY_SENTENCES: Partial<Record<UnknownReason, string>> = {
  'only-ote': NOT_BASE,
  'only-total': NOT_BASE,
  'not-base': NOT_BASE,
  'other-currency':
    'The pay that you set is in another currency than the market data. It is not converted.',
};

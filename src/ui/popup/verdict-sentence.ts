import { formatAnnual } from '@/posting/format-money';
import type { Assessment } from '@/scoring/assessment';
import { UNKNOWN_REASONS, verdictLabel } from '@/scoring/wording';

/** The verdict in a few words: "At market, lower third", "Well below market", or why there is none. */
export function verdictHeadline({
  verdict,
  strength,
  third,
  unknownReason,
}: Pick<Assessment, 'verdict' | 'strength' | 'third' | 'unknownReason'>): string {
  if (unknownReason) return UNKNOWN_REASONS[unknownReason].label;
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
}: Pick<Assessment, 'verdict' | 'unknownReason' | 'basePay' | 'assumedEnd' | 'market'>):
  string | null {
  if (unknownReason) return UNKNOWN_REASONS[unknownReason].sentence;
  if (!basePay || !market) return null;
  const middle = (basePay.min + basePay.max) / 2;
  const posted =
    basePay.min === basePay.max ? 'The posted figure' : 'The middle of the posted range';
  const subject = `${posted}, ${formatAnnual(middle)}${assumedEnd ? ' with its assumed end' : ''},`;
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

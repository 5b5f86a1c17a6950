import type { Assessment, UnknownReason } from '@/scoring/assessment';
import { formatAnnual } from '@/words/format-money';
import { reasonLabel, reasonSentence } from '@/words/reason-words';
import { t } from '@/words/t';
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
  return third ? t(`popup.verdict.third.${third}`, { verdict: label }) : label;
}

/** What the verdict rests on, in one line: the middle of the posted range against the market band. */
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
  if (unknownReason)
    return (isOwn && ownPaySentence(unknownReason)) || reasonSentence(unknownReason);
  if (!basePay || !market) return null;
  const amount = (basePay.min + basePay.max) / 2;
  const kind = basePay.min === basePay.max ? 'figure' : assumedEnd ? 'assumedMiddle' : 'middle';
  const middle = t(`popup.verdict.${isOwn ? 'own' : 'posted'}.${kind}`, {
    amount: formatAnnual(amount),
  });
  switch (verdict) {
    case 'below':
      return t('popup.verdict.under', { middle, gap: formatAnnual(market.low - amount) });
    case 'above':
      return t('popup.verdict.over', { middle, gap: formatAnnual(amount - market.high) });
    case 'at':
      return t('popup.verdict.within', { middle });
    default:
      return null;
  }
}

/** Why the pay that the user set gives no verdict. */
function ownPaySentence(reason: UnknownReason): string | null {
  switch (reason) {
    case 'only-ote':
    case 'only-total':
    case 'not-base':
      return t('popup.verdict.ownNotBase');
    case 'other-currency':
      return t('popup.verdict.ownCurrency');
    default:
      return null;
  }
}

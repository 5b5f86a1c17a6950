import { formatRange } from '@/words/format-money';
import type { PayRange } from '@/posting/pay-range';
import type { Assessment } from '@/scoring/assessment';
import { t } from '@/words/t';

/** Of the range that is compared with the market: that it is, where there are several, and what it comes to in a year. */
export function comparedAs(
  { period }: Pick<PayRange, 'period'>,
  several: boolean,
  { basePay, market }: Assessment,
) {
  if (!market) return null;
  const range =
    basePay && period !== 'year' ? formatRange({ low: basePay.min, high: basePay.max }) : null;
  if (!several && range === null) return null;
  return <b className="text-ink">{words(range, several)} </b>;
}

function words(range: string | null, several: boolean): string {
  if (range === null) return t('popup.pay.compared');
  return t(several ? 'popup.pay.comparedYearly' : 'popup.pay.comparedAs', { range });
}

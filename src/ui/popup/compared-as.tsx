import { formatRange } from '@/words/format-money';
import type { PayRange } from '@/posting/pay-range';
import type { Assessment } from '@/scoring/assessment';

/** Of the range that is compared with the market: that it is, where there are several, and what it comes to in a year. */
export function comparedAs(
  { period }: Pick<PayRange, 'period'>,
  several: boolean,
  { basePay, market }: Assessment,
) {
  if (!market) return null;
  const yearly =
    basePay && period !== 'year'
      ? ` as ${formatRange({ low: basePay.min, high: basePay.max })} a year`
      : '';
  if (!several && yearly === '') return null;
  return <b className="text-ink">{`Compared${several ? ' here' : ''}${yearly}. `}</b>;
}

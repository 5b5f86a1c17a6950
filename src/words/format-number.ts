import { t } from '@/words/t';
import { numberFormat } from './number-format';

/** "1,706". */
export function formatCount(count: number): string {
  return numberFormat({ maximumFractionDigits: 0 }).format(count);
}

/** A figure with as many decimals as it has, at most so many: "1.15". */
export function formatFigure(figure: number, maximumFractionDigits: number): string {
  return numberFormat({ maximumFractionDigits }).format(figure);
}

/** A share as a percentage of at most one decimal: 0.125 is "12.5%". */
export function formatPercent(share: number): string {
  return numberFormat({ style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A share as a change, of at most one decimal: "+15%", "−3%", "0%". */
export function formatChange(share: number): string {
  return numberFormat({ style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .format(share)
    .replace('-', '−');
}

/** Two shares: "15–20%"; one figure where both read the same. */
export function formatShares({ low, high }: { low: number; high: number }): string {
  const [from, to] = [formatPercent(low), formatPercent(high)];
  return from === to ? from : t('words.shares', { low: formatFigure(low * 100, 1), high: to });
}

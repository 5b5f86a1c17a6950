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

/** Dollars to the cent at most, none rounded away: "$265,000". */
export function formatDollars(amount: number): string {
  return numberFormat({ style: 'currency', currency: 'USD', minimumFractionDigits: 0 }).format(
    amount,
  );
}

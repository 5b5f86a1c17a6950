import { formatAnnual } from '@/posting/format-money';
import type { AnnualRange, Factor } from '@/posting/money';
import type { Step } from '@/scoring/assessment';

/** What a step multiplied the low and the high end of the running band by: "×1.15 / 1.25", "×0.93". */
export function factorWords({
  factorLow,
  factorHigh,
}: Pick<Step, 'factorLow' | 'factorHigh'>): string {
  const low = decimals(factorLow);
  const high = decimals(factorHigh);
  return low === high ? `×${low}` : `×${low} / ${high}`;
}

/** What a step added to the low and to the high end: "+$30K / +$70K", "no change". */
export function changeWords(before: AnnualRange, after: AnnualRange): string {
  if (before.low === after.low && before.high === after.high) return 'no change';
  const low = change(after.low - before.low);
  const high = change(after.high - before.high);
  return low === high ? low : `${low} / ${high}`;
}

function change(usd: number): string {
  return usd > 0 ? `+${formatAnnual(usd)}` : formatAnnual(usd);
}

/** At most three decimals, no trailing zeros. */
function decimals(factor: Factor): string {
  return String(Math.round(factor * 1000) / 1000);
}

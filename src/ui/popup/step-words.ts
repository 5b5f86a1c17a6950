import { formatAnnual } from '@/posting/format-money';
import type { AnnualRange, Factor } from '@/posting/money';
import type { Step } from '@/scoring/assessment';

/** What a step multiplied the running band by: "×1.15–1.25", "×0.93". */
export function factorWords({
  factorLow,
  factorHigh,
}: Pick<Step, 'factorLow' | 'factorHigh'>): string {
  const low = decimals(factorLow);
  const high = decimals(factorHigh);
  return low === high ? `×${low}` : `×${low}–${high}`;
}

/** What a step changed, end by end: "+$30K / +$70K". */
export function changeWords(before: AnnualRange, after: AnnualRange): string {
  const low = change(after.low - before.low);
  const high = change(after.high - before.high);
  return low === high ? low : `${low} / ${high}`;
}

function change(usd: number): string {
  if (usd === 0) return '±$0';
  return usd > 0 ? `+${formatAnnual(usd)}` : formatAnnual(usd);
}

/** At most three decimals, no trailing zeros. */
function decimals(factor: Factor): string {
  return String(Math.round(factor * 1000) / 1000);
}

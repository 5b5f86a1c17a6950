import { formatAnnual, formatRange } from '@/words/format-money';
import type { AnnualRange, Factor } from '@/posting/money';
import type { Assessment, Step } from '@/scoring/assessment';

type Market = NonNullable<Assessment['market']>;

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

/**
 * What the market band would be with a step that does not count, or without a limit that does.
 *
 * @param other the band then
 * @param market the band as it is
 */
export function otherwiseWords({ counted }: Pick<Step, 'counted'>, other: Market, market: Market) {
  const isSame = other.low === market.low && other.high === market.high;
  const band = formatRange(other);
  if (counted) return `It binds: without it the market band would be ${band}.`;
  return isSame
    ? 'Counted, it would not move the market band.'
    : `Counted, the market band would be ${band}.`;
}

/** Why premiums that meet do not add up: "the largest counts in full, each further one half of the one before". */
export function overlapWords(decay: Factor): string {
  const share = decay === 0.5 ? 'half' : `${decimals(decay * 100)}%`;
  return `The largest premium counts in full, each further one ${share} of the one before, since premiums overlap.`;
}

function change(usd: number): string {
  return usd > 0 ? `+${formatAnnual(usd)}` : formatAnnual(usd);
}

/** At most three decimals, no trailing zeros. */
function decimals(factor: Factor): string {
  return String(Math.round(factor * 1000) / 1000);
}

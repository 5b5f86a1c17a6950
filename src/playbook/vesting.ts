import type { Usd, Vesting, VestingRhythm } from './offer';

const STEP_MONTHS: Record<VestingRhythm, number> = { monthly: 1, quarterly: 3, annual: 12 };
const MONTHS_A_YEAR = 12;

/**
 * What of a grant has vested after so many whole months, in whole dollars: nothing before the cliff, then all that is
 * due up to the last full step of the rhythm, and everything at the end. Sums of whole dollars over any stretch of time
 * add up to the grant.
 */
export function vestedValue(total: Usd, vesting: Vesting, month: number): Usd {
  if (month >= vesting.months) return total;
  if (month < vesting.cliffMonths) return 0;
  const step = STEP_MONTHS[vesting.rhythm];
  const due = Math.floor(month / step) * step;
  const { units, of } = vesting.yearShares
    ? unevenUnits(vesting.yearShares, due)
    : { units: due, of: vesting.months };
  return Math.round((total * units) / of);
}

/** Month by month within each year, at the year's own share. */
function unevenUnits(yearShares: readonly number[], month: number): { units: number; of: number } {
  const year = Math.floor(month / MONTHS_A_YEAR);
  const full = sum(yearShares.slice(0, year)) * MONTHS_A_YEAR;
  const begun = (yearShares[year] ?? 0) * (month % MONTHS_A_YEAR);
  return { units: full + begun, of: sum(yearShares) * MONTHS_A_YEAR };
}

function sum(shares: readonly number[]): number {
  return shares.reduce((total, share) => total + share, 0);
}

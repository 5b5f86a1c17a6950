import type { AnnualRange } from '@/posting/money';
import type { IsoDay, Usd } from '@/playbook/offer';

// Figures and days as they stand in a message to an American recruiter, whatever the browser's own language.

const DOLLARS = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

const DAY = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

/** "$265,000". */
export function usDollars(amount: Usd): string {
  return DOLLARS.format(amount);
}

/** "$265,000 to $290,000", "$250,000 to $350,000 and up"; one figure where both ends are the same. */
export function usRange({ low, high }: AnnualRange, openEnded = false): string {
  const words = low === high ? usDollars(low) : `${usDollars(low)} to ${usDollars(high)}`;
  return openEnded ? `${words} and up` : words;
}

/** "Friday, December 4". */
export function usDay(day: IsoDay): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

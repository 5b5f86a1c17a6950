import type { Equity, Grant, Refreshers, Usd } from './offer';
import { vestedValue } from './vesting';

/** A grant on paper, at today's price: options above their strike price alone, and never below nothing. */
export function paperValue(grant: Grant): Usd {
  if (grant.kind === 'value') return grant.total;
  const { shares, price, strike = 0 } = grant;
  return Math.round(shares * Math.max(0, price - strike));
}

/** What counts of an amount of this equity: less the user's own discount where the company is private. */
function counted(amount: Usd, { company, discount = 0 }: Equity): Usd {
  return company === 'private' ? Math.round((amount * (100 - discount)) / 100) : amount;
}

/** The whole grant as it counts. */
export function countedValue(equity: Equity): Usd {
  return counted(paperValue(equity.grant), equity);
}

/** What of the grant has vested after so many whole months, as it counts. */
export function vestedGrant(equity: Equity, month: number): Usd {
  return vestedValue(countedValue(equity), equity.vesting, month);
}

/**
 * What of the refreshers has vested after so many whole months, as it counts. The first is granted a year after the
 * start, then one each year; each vests month by month.
 */
export function vestedRefreshers(equity: Equity, month: number): Usd {
  const { refreshers } = equity;
  if (!refreshers) return 0;
  const perYear = counted(refreshers.perYear, equity);
  const years = Array.from({ length: Math.floor(month / 12) }, (_, index) => (index + 1) * 12);
  return years.reduce(
    (sum, granted) => sum + vestedRefresher(perYear, refreshers, month - granted),
    0,
  );
}

function vestedRefresher(perYear: Usd, { vestingMonths }: Refreshers, month: number): Usd {
  return vestedValue(perYear, { months: vestingMonths, cliffMonths: 0, rhythm: 'monthly' }, month);
}

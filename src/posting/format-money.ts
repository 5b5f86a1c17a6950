import type { AnnualRange, AnnualUsd, CurrencyCode } from './money';
import type { PayPeriod, PayRange } from './pay-range';

const PERIOD_SUFFIX: Record<PayPeriod, string> = {
  hour: '/hr',
  day: '/day',
  week: '/wk',
  biweek: '/2 wk',
  semimonth: '/half-month',
  month: '/mo',
  year: '/yr',
};

const prefixes = new Map<CurrencyCode, string>();

/** What stands before a figure: "$", "CA$", "€", or the code and a no-break space where English has no sign. */
function currencyPrefix(currency: CurrencyCode): string {
  const known = prefixes.get(currency);
  if (known !== undefined) return known;
  const prefix = findPrefix(currency);
  prefixes.set(currency, prefix);
  return prefix;
}

function findPrefix(currency: CurrencyCode): string {
  const spelled = `${currency}\u00a0`;
  try {
    const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(0);
    const sign = parts.find((part) => part.type === 'currency')?.value ?? currency;
    return sign === currency ? spelled : sign;
  } catch {
    // Not the shape of a currency code: a page may state anything.
    return spelled;
  }
}

/** At most `digits` decimals, no trailing zeros, groups of three. */
function plain(amount: number, digits: number): string {
  return amount.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** "205K", "126.6K", "1.25M", "950". */
function short(amount: number): string {
  if (amount < 1000) return plain(amount, 0);
  // 999,950 rounds to 1,000.0 thousand, which is a million.
  if (Math.round(amount / 100) < 10_000) return `${plain(amount / 1000, 1)}K`;
  return `${plain(amount / 1_000_000, 2)}M`;
}

function signed(amount: number, prefix: string, words: (positive: number) => string): string {
  return `${amount < 0 ? '−' : ''}${prefix}${words(Math.abs(amount))}`;
}

/** A year's pay in short: 205000 is "$205K", 126582 is "$126.6K", 1250000 is "$1.25M". */
export function formatAnnual(amount: AnnualUsd, currency: CurrencyCode = 'USD'): string {
  return signed(amount, currencyPrefix(currency), short);
}

/** A year's range in short: "$180K–$240K"; one figure where both ends read the same; "$350K–$500K+" for an open-ended band. */
export function formatRange(range: AnnualRange & { openEnded?: boolean }): string {
  const low = formatAnnual(range.low);
  const high = formatAnnual(range.high);
  return `${low === high ? low : `${low}–${high}`}${range.openEnded ? '+' : ''}`;
}

/** The scored range, annual; the end that is not posted is marked: "$120K–$189.6K (maximum assumed)". */
export function formatBasePay(
  basePay: { min: AnnualUsd; max: AnnualUsd },
  assumedEnd: 'min' | 'max' | null,
): string {
  const range = formatRange({ low: basePay.min, high: basePay.max });
  if (assumedEnd === null) return range;
  return `${range} (${assumedEnd === 'min' ? 'minimum' : 'maximum'} assumed)`;
}

/**
 * A posted range in its own currency and period: "$55–$70/hr", "CA$120K–CA$150K/yr", "from $120K/yr", "up to $95/hr".
 * Only yearly figures are shortened; others keep their cents. A range without any end is "not stated".
 */
export function formatPosted(pay: Pick<PayRange, 'min' | 'max' | 'currency' | 'period'>): string {
  const { min, max } = pay;
  const prefix = currencyPrefix(pay.currency);
  const figure = (amount: number): string =>
    signed(amount, prefix, pay.period === 'year' ? short : withCents);
  const suffix = PERIOD_SUFFIX[pay.period];
  if (min !== null && max !== null) {
    const low = figure(min);
    const high = figure(max);
    return `${low === high ? low : `${low}–${high}`}${suffix}`;
  }
  if (min !== null) return `from ${figure(min)}${suffix}`;
  return max === null ? 'not stated' : `up to ${figure(max)}${suffix}`;
}

/** "55", "55.50", "8,500". */
function withCents(amount: number): string {
  return Number.isInteger(amount)
    ? plain(amount, 0)
    : amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

import type { AnnualRange, AnnualUsd, CurrencyCode } from '@/posting/money';
import type { PayRange } from '@/posting/pay-range';
import { numberFormat } from './number-format';
import { t } from './t';

/** Four digits are as many as an employer thinks in, in whatever thousands a language counts. */
const SHORT = { notation: 'compact', maximumSignificantDigits: 4 } as const;

/**
 * A year's pay in short, by the browser's language: in American English 205000 is "$205K", 126582 is "$126.6K", 1250000
 * is "$1.25M". In the currency of the pay: no figure is ever converted.
 */
export function formatAnnual(amount: AnnualUsd, currency: CurrencyCode = 'USD'): string {
  return money(Math.round(amount), currency, SHORT);
}

/** A year's range in short: "$180K–$240K"; one figure where both ends read the same; "$350K–$500K+" for an open-ended band. */
export function formatRange(range: AnnualRange & { openEnded?: boolean }): string {
  const words = between(formatAnnual(range.low), formatAnnual(range.high));
  return range.openEnded ? t('words.pay.openEnded', { range: words }) : words;
}

/** An amount to the dollar: "$264,500". */
export function formatDollars(amount: AnnualUsd): string {
  return money(amount, 'USD', { maximumFractionDigits: 0 });
}

/** A range to the dollar: "$264,500–$392,000"; "$250,000–$350,000+" for an open-ended band. */
export function formatDollarRange(range: AnnualRange & { openEnded?: boolean }): string {
  const words = t('words.pay.range', {
    low: formatDollars(range.low),
    high: formatDollars(range.high),
  });
  return range.openEnded ? t('words.pay.openEnded', { range: words }) : words;
}

/** The scored range, annual; the end that is not posted is marked: "$120K–$189.6K (maximum assumed)". */
export function formatBasePay(
  basePay: { min: AnnualUsd; max: AnnualUsd },
  assumedEnd: 'min' | 'max' | null,
): string {
  const range = formatRange({ low: basePay.min, high: basePay.max });
  if (assumedEnd === null) return range;
  return t(assumedEnd === 'min' ? 'words.pay.assumedMinimum' : 'words.pay.assumedMaximum', {
    range,
  });
}

/**
 * A posted range in its own currency and period: "$55–$70/hr", "CA$120K–CA$150K/yr", "from $120K/yr", "up to $95/hr".
 * Only yearly figures are shortened; others keep their cents. A range without any end is "not stated".
 */
export function formatPosted(pay: Pick<PayRange, 'min' | 'max' | 'currency' | 'period'>): string {
  const { min, max, currency, period } = pay;
  const figure = (amount: number): string =>
    period === 'year' ? formatAnnual(amount, currency) : withCents(amount, currency);
  const per = (amount: string): string => t(`words.pay.${period}`, { amount });
  if (min !== null && max !== null) return per(between(figure(min), figure(max)));
  if (min !== null) return t('words.pay.from', { amount: per(figure(min)) });
  return max === null
    ? t('words.pay.notStated')
    : t('words.pay.upTo', { amount: per(figure(max)) });
}

/** "$55", "$55.50", "$8,500". */
function withCents(amount: number, currency: CurrencyCode): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return money(amount, currency, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function between(low: string, high: string): string {
  return low === high ? low : t('words.pay.range', { low, high });
}

/** The currency's sign, or its code where the language has no sign for it; a page may state anything as its code. */
function money(amount: number, currency: CurrencyCode, options: Intl.NumberFormatOptions): string {
  const words = /^[a-z]{3}$/i.test(currency)
    ? numberFormat({ style: 'currency', currency, ...options }).format(amount)
    : `${currency}\u00a0${numberFormat(options).format(amount)}`;
  return words.replace('-', '−');
}

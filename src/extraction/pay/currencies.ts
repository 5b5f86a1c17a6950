import type { CurrencyCode } from '@/posting/money';

/** What the text prints: an ISO code, or a sign that several currencies share ("$", "kr"). */
export type CurrencyMark = string;

const CODES =
  'USD CAD EUR GBP AUD NZD SGD HKD CHF INR PLN SEK NOK DKK CZK HUF JPY CNY KRW BRL MXN ZAR ILS AED'.split(
    ' ',
  );

const SIGNS: Record<string, CurrencyMark> = {
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cad$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  mx$: 'MXN',
  r$: 'BRL',
  $: '$',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '¥': 'JPY',
  '₩': 'KRW',
  '₪': 'ILS',
  zł: 'PLN',
  kč: 'CZK',
  kr: 'kr',
  rs: 'INR',
  'rs.': 'INR',
  euro: 'EUR',
  euros: 'EUR',
  dollars: '$',
};

const CODE = CODES.join('|');

/** The end of the text before a number: "USD $", "CA$", "CHF ", "£", by a slip "$$". A code is never part of a longer word. */
const MARK_BEFORE = new RegExp(
  `(?:(?<![A-Za-z])(${CODE}) ?[:(]? ?)?(?:(?<![A-Za-z])((?:US|CA|C|A|AU|NZ|S|HK|MX|R)\\$|Rs\\.?|kr)|([$£€₹¥₩₪])\\3?)? {0,3}$`,
  'i',
);

/** Cheap looks ahead, since almost no number has a mark. */
const MAY_END_MARK = /[$£€₹¥₩₪A-Za-zł.:(] {0,3}$/;
const MAY_START_MARK = /^ {0,8}[A-Za-z$£€₹₪(]/;

/** The start of the text after a number, blank markup included: " USD", "(CAD)", " €", " zł", and " $" as in French. */
const MARK_AFTER = new RegExp(
  ` {0,8}(?:\\((${CODE})\\)|(${CODE})(?![A-Za-z$])|([$£€₹₪])(?! ?\\d)|(zł|kč|kr|euros?|dollars)(?![A-Za-złč]))`,
  'iy',
);

/** Countries whose own currency is written with a plain "$" or "kr". */
const SHARED_SIGN: Record<'$' | 'kr', Record<string, CurrencyCode>> = {
  $: { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', MX: 'MXN' },
  kr: { SE: 'SEK', NO: 'NOK', DK: 'DKK' },
};

const EURO_COUNTRIES = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ');

const NATIONAL: Record<string, CurrencyCode> = {
  ...SHARED_SIGN.$,
  ...SHARED_SIGN.kr,
  GB: 'GBP',
  IN: 'INR',
  CH: 'CHF',
  PL: 'PLN',
  JP: 'JPY',
  CZ: 'CZK',
  ...Object.fromEntries(EURO_COUNTRIES.map((country) => [country, 'EUR'])),
};

/** Words that place a plain "$" outside the United States, where they stand next to the figure. */
const DOLLAR_WORDS: [RegExp, CurrencyCode][] = [
  [/\b(?:[Ss]uper|[Ss]uperannuation|Australian?|AUS?|AUD)\b/, 'AUD'],
  [/\b(?:Canada|CANADA|Canadian|CAN|CAD|Ontario|Toronto|Vancouver|British Columbia)\b/, 'CAD'],
  [/\b(?:New Zealand|NZD)\b/, 'NZD'],
  [/\b(?:Singapore|SGD)\b/, 'SGD'],
];

/** Rough units to one US dollar: only to tell a plausible figure from an implausible one. */
const UNITS_PER_USD: Record<string, number> = {
  INR: 25,
  JPY: 120,
  KRW: 1000,
  HUF: 250,
  CZK: 15,
  PLN: 2.5,
  SEK: 8,
  NOK: 8,
  DKK: 6,
  MXN: 8,
  ZAR: 8,
  HKD: 6,
  CNY: 4,
  ILS: 3,
  BRL: 4,
  AED: 3,
};

export interface MarkAt {
  mark: CurrencyMark;
  /** Where the mark starts (before a number) or ends (after one). */
  at: number;
}

/** The currency that is printed directly before the number at `start`, or null. */
export function currencyBefore(text: string, start: number): MarkAt | null {
  if (!MAY_END_MARK.test(text.slice(Math.max(0, start - 4), start))) return null;
  const slice = text.slice(Math.max(0, start - 12), start);
  const match = MARK_BEFORE.exec(slice);
  const code = match?.[1];
  const sign = match?.[2] ?? match?.[3];
  if (!match || (!code && !sign)) return null;
  const mark = code?.toUpperCase() ?? SIGNS[(sign ?? '').toLowerCase()];
  return mark ? { mark, at: start - slice.length + match.index } : null;
}

/** The currency that is printed directly after the number that ends at `end`, or null. */
export function currencyAfter(text: string, end: number): MarkAt | null {
  if (!MAY_START_MARK.test(text.slice(end, end + 9))) return null;
  MARK_AFTER.lastIndex = end;
  const match = MARK_AFTER.exec(text);
  if (!match) return null;
  const code = match[1] ?? match[2];
  const mark = code?.toUpperCase() ?? SIGNS[(match[3] ?? match[4] ?? '').toLowerCase()];
  return mark ? { mark, at: MARK_AFTER.lastIndex } : null;
}

/** A code given by data: "usd", "US$", "$"; null when it is none we know. */
export function currencyMark(given: string): CurrencyMark | null {
  const word = given.trim();
  const code = word.toUpperCase();
  return CODES.includes(code) ? code : (SIGNS[word.toLowerCase()] ?? null);
}

/**
 * The currency that a printed mark stands for. A shared sign needs evidence: words next to the figure, a code
 * elsewhere in the posting, or the posting's only country; a plain "$" without any is a US dollar.
 *
 * @param near the words around the figure; `text` the whole posting; `countries` ISO codes of its locations.
 */
export function resolveCurrency(
  mark: CurrencyMark | null,
  near: string,
  text: string,
  countries: string[],
): CurrencyCode | null {
  if (mark !== '$' && mark !== 'kr' && mark !== null) return mark;
  if (mark === null) return nationalCurrency(countries);
  const byCountry = soleValue(countries.map((country) => SHARED_SIGN[mark][country] ?? null));
  if (mark === 'kr') return byCountry;
  const named = DOLLAR_WORDS.find(([words]) => words.test(near))?.[1];
  if (named) return named;
  if (!byCountry || byCountry === 'USD') return 'USD';
  return /\b(?:USD|US\$|US dollars)/.test(text) ? 'USD' : byCountry;
}

/** How many units of this currency are, very roughly, worth a US dollar. */
export function unitsPerUsd(currency: CurrencyCode): number {
  return UNITS_PER_USD[currency] ?? 1;
}

function nationalCurrency(countries: string[]): CurrencyCode | null {
  if (countries.length === 0 || countries.includes('US')) return 'USD';
  return soleValue(countries.map((country) => NATIONAL[country] ?? null));
}

function soleValue<T>(values: (T | null)[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

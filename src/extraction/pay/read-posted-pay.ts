import type { Found, PostedPay } from '@/posting/page-reading';
import type { PayComponent, PayPeriod, PayRange } from '@/posting/pay-range';
import { baseFirst } from './base-first';
import { nearestComponent } from './component-words';
import { type CurrencyMark, currencyMark, resolveCurrency } from './currencies';
import type { Figure } from './figure';
import { findFigures } from './find-figures';
import { maskMarkup } from './mask-markup';
import { periodOfWord, periodsIn } from './periods';
import { isPlausiblePay, periodBySize } from './plausible-pay';
import { levelOfLabel, zoneOfLabel } from './range-label';
import { type PayTextContext, readPayChip } from './read-pay-text';

type PostedFigures = Extract<PostedPay, { kind: 'figures' }>;

/** What `readPayText` needs; whose words they are, and their label, each statement says for itself. */
export type PostedPayContext = Pick<PayTextContext, 'title' | 'countries'>;

const LABELLED_EXTRA: [PayComponent, RegExp][] = [
  ['equity', /\b(?:equity|stock|rsus?|options)\b/i],
  ['bonus', /\b(?:bonus|commission|incentive)\b/i],
];

/**
 * Reads pay that a page states outside its prose: fields of data ("120,000", 45, "per-year-salary", "1 YEAR") and the
 * words of chips and widgets. What cannot be right (zeros, 45 a year, 120000 an hour) is left out. Never throws.
 */
export function readPostedPay(posted: Found<PostedPay>[], context: PostedPayContext): PayRange[] {
  const ranges = posted.flatMap(({ value, rule, quote }): PayRange[] => {
    if (value.kind === 'text') return readChip(value.text, value, rule, context);
    const whole = [value.min, value.max].find((end) => figuresOf(end).length > 1);
    // some fields hold the whole range in words
    if (typeof whole === 'string') return readChip(whole, value, rule, context);
    const range = readFigures(value, context);
    return range ? [{ ...range, rule, quote }] : [];
  });
  return baseFirst(ranges);
}

function readChip(
  text: string,
  { provenance, label }: PostedPay,
  rule: string,
  { title, countries }: PostedPayContext,
): PayRange[] {
  const zone = label === null ? null : zoneOfLabel(label, title);
  const ranges = readPayChip(text, { title, countries, provenance, label: zone });
  return ranges.map((range) => ({ ...range, rule }));
}

function readFigures(
  posted: PostedFigures,
  { title, countries }: PostedPayContext,
): Omit<PayRange, 'rule' | 'quote'> | null {
  const [min, max] = inOrder(amountOf(posted.min), amountOf(posted.max));
  const label = posted.label ?? '';
  const currency = resolveCurrency(postedMark(posted), label, label, countries);
  if (currency === null) return null;
  const period = postedPeriod(posted) ?? annualBySize({ min, max, currency });
  if (period === null || !isPlausiblePay({ min, max }, currency, period)) return null;
  return {
    min,
    max,
    currency,
    period,
    component: componentOfLabel(label),
    zone: zoneOfLabel(label, title),
    zonePlaces: [],
    level: levelOfLabel(label),
    provenance: posted.provenance,
  };
}

/** The numbers in a field of words: "120,000", "$120K", "$45.50 per hour". */
function figuresOf(end: string | number | null): Figure[] {
  return typeof end === 'string' ? findFigures(maskMarkup(end)) : [];
}

/** Zero is a site's way of saying nothing. */
function amountOf(end: string | number | null): number | null {
  const amount = typeof end === 'number' ? end : (figuresOf(end)[0]?.value ?? 0);
  return Number.isFinite(amount) && amount > 0 ? amount : null;
}

function inOrder(min: number | null, max: number | null): [number | null, number | null] {
  return min !== null && max !== null && min > max ? [max, min] : [min, max];
}

function postedMark({ min, max, currency }: PostedFigures): CurrencyMark | null {
  const given = currency === null ? null : currencyMark(currency);
  return (
    given ??
    [...figuresOf(min), ...figuresOf(max)].find((figure) => figure.currency)?.currency ??
    null
  );
}

function postedPeriod({ min, max, period, label }: PostedFigures): PayPeriod | null {
  const given = period === null ? null : periodOfWord(period);
  const printed = [...figuresOf(min), ...figuresOf(max)].find((figure) => figure.period)?.period;
  return given ?? printed ?? periodsIn(label ?? '')[0] ?? null;
}

/** A field without a unit: small figures may be an hour's pay or thousands, so that only a year's is taken. */
function annualBySize(amounts: Parameters<typeof periodBySize>[0]): PayPeriod | null {
  return periodBySize(amounts) === 'year' ? 'year' : null;
}

function componentOfLabel(label: string): PayComponent {
  const named = nearestComponent(label, 'last');
  if (named) return named;
  return LABELLED_EXTRA.find(([, words]) => words.test(label))?.[0] ?? 'base';
}

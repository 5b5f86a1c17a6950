import { describe, expect, it } from 'vitest';
import { formatAnnual, formatBasePay, formatPosted, formatRange } from '@/words/format-money';
import type { PayPeriod } from '@/posting/pay-range';

describe('formatAnnual', () => {
  it.each([
    [205_000, '$205K'],
    [126_582, '$126.6K'],
    [126_000.4, '$126K'],
    [950, '$950'],
    [999_949, '$999.9K'],
    [999_950, '$1M'],
    [1_250_000, '$1.25M'],
    [0, '$0'],
    [-12_500, '−$12.5K'],
  ])('%d is %s', (amount, words) => {
    expect(formatAnnual(amount)).toBe(words);
  });

  it.each([
    ['CAD', 'CA$120K'],
    ['EUR', '€120K'],
    ['GBP', '£120K'],
    ['INR', '₹120K'],
    ['CHF', 'CHF\u00a0120K'],
    ['not a code', 'not a code\u00a0120K'],
  ])('writes the sign of %s, or its code', (currency, words) => {
    expect(formatAnnual(120_000, currency)).toBe(words);
  });
});

describe('formatRange', () => {
  it('repeats the currency at both ends', () => {
    expect(formatRange({ low: 180_000, high: 240_000 })).toBe('$180K–$240K');
  });
  it('gives one figure for a range of no width', () => {
    expect(formatRange({ low: 180_000, high: 180_000 })).toBe('$180K');
  });
  it('marks a band without an upper end', () => {
    expect(formatRange({ low: 350_000, high: 500_000, openEnded: true })).toBe('$350K–$500K+');
  });
});

describe('formatBasePay', () => {
  const basePay = { min: 120_000, max: 189_600 };
  it.each([
    [null, '$120K–$189.6K'],
    ['min', '$120K–$189.6K (minimum assumed)'],
    ['max', '$120K–$189.6K (maximum assumed)'],
  ] as const)('says which end is assumed: %s', (assumedEnd, words) => {
    expect(formatBasePay(basePay, assumedEnd)).toBe(words);
  });
});

describe('formatPosted', () => {
  const cases: [number | null, number | null, string, PayPeriod, string][] = [
    [55, 70, 'USD', 'hour', '$55–$70/hr'],
    [55.5, 70, 'USD', 'hour', '$55.50–$70/hr'],
    [120_000, 150_000, 'CAD', 'year', 'CA$120K–CA$150K/yr'],
    [120_000, null, 'USD', 'year', 'from $120K/yr'],
    [null, 95, 'USD', 'hour', 'up to $95/hr'],
    [8500, 9000, 'USD', 'month', '$8,500–$9,000/mo'],
    [400, 400, 'GBP', 'day', '£400/day'],
    [2000, 2500, 'USD', 'week', '$2,000–$2,500/wk'],
    [4000, 4500, 'USD', 'biweek', '$4,000–$4,500/2 wk'],
    [4000, 4500, 'USD', 'semimonth', '$4,000–$4,500/half-month'],
    [null, null, 'USD', 'year', 'not stated'],
  ];
  it.each(cases)('%s to %s %s a %s is "%s"', (min, max, currency, period, words) => {
    expect(formatPosted({ min, max, currency, period })).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import { readPostedPay } from '@/extraction/pay/read-posted-pay';
import type { Found, PostedPay } from '@/posting/page-reading';
import { short } from './short-form';

type Figures = Extract<PostedPay, { kind: 'figures' }>;

const CONTEXT = { title: 'Machine Learning Engineer', countries: ['US'] };

function figures(given: Partial<Figures>): Found<PostedPay> {
  const value: Figures = {
    kind: 'figures',
    min: null,
    max: null,
    currency: 'USD',
    period: 'YEAR',
    provenance: 'employer-structured',
    label: null,
    ...given,
  };
  return { value, rule: 'base-salary', source: 'structured', quote: `${value.min} - ${value.max}` };
}

function chip(text: string, label: string | null = null): Found<PostedPay> {
  const value: PostedPay = { kind: 'text', text, provenance: 'employer-structured', label };
  return { value, rule: 'pay-chip', source: 'dom', quote: text };
}

function read(posted: Found<PostedPay>, countries = CONTEXT.countries): string[] {
  return readPostedPay([posted], { ...CONTEXT, countries }).map(short);
}

describe('figures of data', () => {
  it.each<[string, Partial<Figures>, string]>([
    ['numbers', { min: 120000, max: 150000 }, 'USD 120000-150000 year base'],
    ['words', { min: '120,000', max: '150,000.00' }, 'USD 120000-150000 year base'],
    ['K', { min: '$120K', max: '$150K', currency: null }, 'USD 120000-150000 year base'],
    ['one value', { min: 130000, max: 130000 }, 'USD 130000-130000 year base'],
    ['a minimum only', { min: 120000 }, 'USD 120000-? year base'],
    ['a zero for no minimum', { min: 0, max: 150000 }, 'USD ?-150000 year base'],
    ['swapped ends', { min: 150000, max: 120000 }, 'USD 120000-150000 year base'],
    ['cents', { min: 45.5, max: 60.25, period: 'HOUR' }, 'USD 45.5-60.25 hour base'],
    [
      'a number that looks grouped',
      { min: 45.125, max: 60.125, period: 'HOUR' },
      'USD 45.125-60.125 hour base',
    ],
    [
      'lower-case currency',
      { min: 120000, max: 150000, currency: 'cad' },
      'CAD 120000-150000 year base',
    ],
    [
      'a whole range in one field',
      { min: '$120,000 - $150,000 a year', period: null },
      'USD 120000-150000 year base',
    ],
    [
      'a unit in the field',
      { min: '$45 per hour', max: '$60 per hour', period: null },
      'USD 45-60 hour base',
    ],
    ['no unit', { min: 120000, max: 150000, period: null }, 'USD 120000-150000 year base'],
    [
      'a unit in the label',
      { min: 4000, max: 5000, period: null, label: 'Monthly pay' },
      'USD 4000-5000 month base',
    ],
    [
      'OTE by label',
      { min: 200000, max: 240000, label: 'On-target earnings' },
      'USD 200000-240000 year ote',
    ],
    ['equity by label', { min: 50000, max: 90000, label: 'Equity' }, 'USD 50000-90000 year equity'],
  ])('%s', (_, given, expected) => {
    expect(read(figures(given))).toEqual([expected]);
  });

  it.each([
    ['YEAR', 'year'],
    ['year', 'year'],
    ['Yearly', 'year'],
    ['ANNUAL', 'year'],
    ['ANNUALLY', 'year'],
    ['PER_YEAR', 'year'],
    ['per-year-salary', 'year'],
    ['1 YEAR', 'year'],
    ['per year', 'year'],
    ['/yr', 'year'],
  ])('unit %s', (period, expected) => {
    expect(read(figures({ min: 120000, max: 150000, period }))).toEqual([
      `USD 120000-150000 ${expected} base`,
    ]);
  });

  it.each([
    ['HOUR', 'hour'],
    ['hourly', 'hour'],
    ['per-hour-wage', 'hour'],
    ['1 HOUR', 'hour'],
    ['/hr', 'hour'],
  ])('unit %s', (period, expected) => {
    expect(read(figures({ min: 45, max: 60, period }))).toEqual([`USD 45-60 ${expected} base`]);
  });

  it.each<[string, Partial<Figures>]>([
    ['zeros', { min: 0, max: 0 }],
    ['nothing', {}],
    ['an hourly number for a year', { min: 45, max: 60 }],
    ['a yearly number for an hour', { min: 120000, max: 150000, period: 'HOUR' }],
    ['a small number without a unit', { min: 120, max: 150, period: null }],
    ['ends that belong to no range', { min: 12000, max: 400000 }],
    ['negative numbers', { min: -120000, max: -150000 }],
    ['no number', { min: 'Competitive', max: 'DOE' }],
    ['not a number', { min: Number.NaN, max: Number.POSITIVE_INFINITY }],
  ])('%s is left out', (_, given) => {
    expect(read(figures(given))).toEqual([]);
  });

  it('keeps label, quote and rule', () => {
    const [range] = readPostedPay(
      [figures({ min: 120000, max: 150000, label: 'Canada Annual Pay Range', currency: 'CAD' })],
      CONTEXT,
    );
    expect(range).toMatchObject({
      zone: 'Canada',
      rule: 'base-salary',
      quote: '120000 - 150000',
      provenance: 'employer-structured',
    });
  });

  it('takes the national currency where none is given', () => {
    expect(read(figures({ min: 60000, max: 70000, currency: null }), ['GB'])).toEqual([
      'GBP 60000-70000 year base',
    ]);
  });
});

describe('chips and widgets', () => {
  it.each([
    ['$138K/yr - $196K/yr', ['USD 138000-196000 year base']],
    ['$163K/yr - $181.5K/yr · Dental, 401(k), +3 benefits', ['USD 163000-181500 year base']],
    ['$99K/yr - $108K/yr + Stock, Bonus', ['USD 99000-108000 year base']],
    ['$120K/yr', ['USD 120000-120000 year base']],
    ['Up to $90K/yr', ['USD ?-90000 year base']],
    ['$38.00/hr - $43.00/hr', ['USD 38-43 hour base']],
    ['$8,900.00/mo - $11,430.00/mo', ['USD 8900-11430 month base']],
    ['$139.4K – $251K • Offers Equity', ['USD 139400-251000 year base']],
    ['£85K – £105K • Offers Equity • Offers Bonus', ['GBP 85000-105000 year base']],
    ['$80k – $90k • 5.0% – 10.0%', ['USD 80000-90000 year base']],
    ['49K–61K a year', ['USD 49000-61000 year base']],
    ['25–27 an hour', ['USD 25-27 hour base']],
    ['$280,000 — $420,000 USD', ['USD 280000-420000 year base']],
    ['$151,000 - $199,000 a year', ['USD 151000-199000 year base']],
    ['Depends on Experience', []],
    ['Competitive', []],
    ['$1', []],
    ['$08,000.00/yr - $97,000.00/yr', []],
    ['$91,000.00/hr - $97,000.00/hr', []],
    ['0.25% - 0.50%', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(chip(text))).toEqual(expected);
  });

  it('takes the zone from the label', () => {
    const ranges = readPostedPay(
      [
        chip('$280,000 — $420,000 USD', 'Zone B pay range'),
        chip('$380,000 — $420,000 USD', 'Annual Salary:'),
      ],
      CONTEXT,
    );
    expect(ranges.map((range) => range.zone)).toEqual(['Zone B', null]);
  });

  it('puts base pay first', () => {
    const ranges = readPostedPay(
      [
        figures({ min: 200000, max: 240000, label: 'OTE' }),
        figures({ min: 120000, max: 150000, label: 'Base salary' }),
      ],
      CONTEXT,
    );
    expect(ranges.map((range) => range.component)).toEqual(['base', 'ote']);
  });
});

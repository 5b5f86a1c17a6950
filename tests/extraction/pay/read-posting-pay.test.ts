import { describe, expect, it } from 'vitest';
import { readPostingPay } from '@/extraction/pay/read-posting-pay';
import type { Found, PageReading, PostedPay } from '@/posting/page-reading';
import type { PayProvenance } from '@/posting/pay-range';
import { short } from './short-form';

function found<T>(value: T, quote = ''): Found<T> {
  return { value, rule: 'made', source: 'dom', quote };
}

function chip(text: string, provenance: PayProvenance = 'employer-structured'): Found<PostedPay> {
  return found<PostedPay>({ kind: 'text', text, provenance, label: null }, text);
}

function page(given: {
  pay?: Found<PostedPay>[];
  description?: string | null;
  site?: string;
}): PageReading {
  return {
    site: given.site ?? 'lever',
    postingId: '1',
    url: 'https://jobs.example.com/1',
    title: found('Machine Learning Engineer'),
    company: null,
    locations: [],
    workplace: [],
    employmentTypes: [],
    seniority: null,
    pay: given.pay ?? [],
    description: given.description == null ? null : found(given.description),
    closed: false,
    health: [],
  };
}

function read(given: Parameters<typeof page>[0]): string[] {
  return readPostingPay(page(given), ['US']).pay.map(
    (range) => `${short(range)} ${range.provenance}`,
  );
}

describe('structured pay and prose', () => {
  it('reads either alone', () => {
    expect(read({ pay: [chip('$150K - $180K')] })).toEqual([
      'USD 150000-180000 year base employer-structured',
    ]);
    expect(read({ description: 'Salary: $150,000 - $180,000' })).toEqual([
      'USD 150000-180000 year base employer-text',
    ]);
  });

  it('makes one entry of the same range, with the zone and words of the prose', () => {
    const { pay } = readPostingPay(
      page({
        pay: [chip('$150K - $180K')],
        description: 'New York: $150,000 - $180,000\nTexas: $130,000 - $160,000',
      }),
      ['US'],
    );
    expect(pay.map(({ zone, provenance, quote }) => [zone, provenance, quote])).toEqual([
      ['New York', 'employer-structured', '$150,000 - $180,000'],
      ['Texas', 'employer-text', '$130,000 - $160,000'],
    ]);
  });

  it('lets the component of the prose decide', () => {
    expect(
      read({
        pay: [chip('$250K - $300K')],
        description: 'On-target earnings: $250,000 - $300,000',
      }),
    ).toEqual(['USD 250000-300000 year ote employer-structured']);
  });

  it('prefers the ranges of the prose to their envelope', () => {
    expect(
      read({
        pay: [chip('$130K - $180K')],
        description: 'New York: $150,000 - $180,000\nTexas: $130,000 - $160,000',
      }),
    ).toEqual([
      'USD 150000-180000 year base employer-text',
      'USD 130000-160000 year base employer-text',
    ]);
  });

  it("prefers the employer's prose to a copying site's figures", () => {
    const description = 'The base salary is $195,000 - $255,000.';
    expect(read({ site: 'builtin', pay: [chip('$169K - $240K')], description })).toEqual([
      'USD 195000-255000 year base employer-text',
    ]);
    expect(read({ pay: [chip('$169K - $240K', 'site-inferred')], description })).toEqual([
      'USD 195000-255000 year base employer-text',
    ]);
  });

  it('prefers the pay as posted to its conversion', () => {
    expect(
      read({ pay: [chip('$58,240 - $70,720 a year')], description: 'Pay: $28 - $34 per hour' }),
    ).toEqual(['USD 28-34 hour base employer-text']);
  });

  it('keeps both where they speak of different pay', () => {
    expect(
      read({
        pay: [chip('$150K - $180K')],
        description: 'On-target earnings: $250,000 - $300,000',
      }),
    ).toEqual([
      'USD 150000-180000 year base employer-structured',
      'USD 250000-300000 year ote employer-text',
    ]);
  });

  it('drops a lone figure of the prose inside the posted range', () => {
    expect(read({ pay: [chip('$150K - $180K')], description: 'Salary up to $180,000.' })).toEqual([
      'USD 150000-180000 year base employer-structured',
    ]);
  });

  it("shows a site's estimate only where nobody states pay", () => {
    const estimate = chip('$110K - $140K', 'site-estimate');
    expect(read({ pay: [estimate], description: 'Great team.' })).toEqual([
      'USD 110000-140000 year base site-estimate',
    ]);
    expect(read({ pay: [estimate], description: 'Salary: $150,000 - $180,000' })).toEqual([
      'USD 150000-180000 year base employer-text',
    ]);
    expect(read({ pay: [estimate, chip('$150K - $180K')] })).toEqual([
      'USD 150000-180000 year base employer-structured',
    ]);
  });
});

describe('why no pay is shown', () => {
  it.each([
    ['no description', {}, 'description not loaded'],
    ['an empty description', { description: ' \n' }, 'description not loaded'],
    ['nothing said', { description: 'Build models with us.' }, 'none stated'],
    ['only "competitive"', { description: 'Salary: Competitive' }, 'only "competitive", no figure'],
    [
      '"competitive" in a sentence',
      { description: 'We offer a competitive salary.' },
      'only "competitive", no figure',
    ],
    [
      'a chip without a figure',
      { pay: [chip('Depends on Experience')] },
      'only "depends on experience", no figure',
    ],
    [
      'figures that cannot be right',
      { pay: [chip('$80,000/hr')], description: 'Hi.' },
      'stated, but the figures cannot be right ("$80,000/hr")',
    ],
  ])('%s', (_, given, expected) => {
    expect(readPostingPay(page(given), ['US'])).toEqual({ pay: [], payAbsence: expected });
  });

  it('is null where pay is shown', () => {
    expect(readPostingPay(page({ description: 'Pay: $20/hr' }), ['US']).payAbsence).toBeNull();
  });
});

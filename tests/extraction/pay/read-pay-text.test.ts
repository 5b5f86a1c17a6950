import { describe, expect, it } from 'vitest';
import { readPayText } from '@/extraction/pay/read-pay-text';
import { CONTEXT, read } from './short-form';

function zones(text: string): (string | null)[] {
  return readPayText(text, CONTEXT).map((range) => range.zone);
}

describe('several ranges in one posting', () => {
  it.each([
    [
      'Zone A: $188,500 - $259,400 Zone B: $169,300 - $233,000 Zone C: $150,000 - $210,000',
      ['Zone A', 'Zone B', 'Zone C'],
    ],
    [
      'Tier 1 (NYC, SF): $182,000 - $228,000\nTier 2 (Boston): $164,000 - $207,000',
      ['Tier 1 (NYC, SF)', 'Tier 2 (Boston)'],
    ],
    ['Base salary: $180k - $230k (Tier 1), $160k-$206k (Tier 2)', ['Tier 1', 'Tier 2']],
    [
      'Base pay (CA, NY): $165,000 - $190,000\nBase pay (all others): $150,000 - $175,000',
      ['CA, NY', 'all others'],
    ],
    [
      'California Pay Range:\n\n$137,500—$204,500 USD\n\nWashington Pay Range:\n\n$129,500—$191,500 USD',
      ['California', 'Washington'],
    ],
    [
      'For hires in Denver, CO: base USD$144,000 per year - USD$161,500 per year.\nFor hires in Miami, FL: base USD$139,000 per year - USD$157,500 per year.',
      ['Denver, CO', 'Miami, FL'],
    ],
    [
      'For candidates in Seattle: $218,000–$269,000; all other US: $196,200–$242,100.',
      ['Seattle', 'all other US'],
    ],
    [
      'Base pay across the U.S.: USD $95,000 - $188,000 per year. Within the Bay Area and Seattle metropolitan area, base pay is USD $124,000 - $203,000 per year.',
      ['U.S.', 'Bay Area and Seattle metropolitan area'],
    ],
    [
      'Boston and Los Angeles\nBase Pay Range $143,100.00 - 197,900.00 per year\nAll other cities\nBase Pay Range $114,300.00 - 158,200.00 per year',
      ['Boston and Los Angeles', 'All other cities'],
    ],
    [
      'Intern pay: $48 per hour for undergraduates, $59 per hour for doctoral students.',
      ['Intern', 'doctoral students'],
    ],
    [
      'Pay: $4,400.00 - $9,300.00 per Month\n$4,400.00 - $6,000.00 A\n$5,300.00 - $7,300.00 B',
      [null, 'A', 'B'],
    ],
    [
      'Boston: base $125K-$140K, OTE $250K-$280K\nDallas: base $112K-$126K, OTE $224K-$252K',
      ['Boston', 'Dallas', 'Boston', 'Dallas'],
    ],
  ])('%s', (text, expected) => {
    expect(zones(text)).toEqual(expected);
  });

  it('keeps the currency of each country', () => {
    expect(
      read(
        'US: $154,000 - $206,000 USD\nCanada: $141,000 - $189,000 CAD\nUnited Kingdom: £89,000 - £119,000',
      ),
    ).toEqual([
      'USD 154000-206000 year base',
      'CAD 141000-189000 year base',
      'GBP 89000-119000 year base',
    ]);
  });

  it('keeps equal ranges of several zones', () => {
    const text =
      'California Pay Range:\n$137,500—$204,500 USD\nNew York Pay Range:\n$137,500—$204,500 USD';
    expect(zones(text)).toEqual(['California', 'New York']);
  });

  it('names the level where the label does', () => {
    const ranges = readPayText(
      'Senior: $167,000 - $199,000\nStaff: $208,000 - $251,000\nLevel 3: $120,000 - $140,000',
      CONTEXT,
    );
    expect(ranges.map(({ zone, level }) => [zone, level])).toEqual([
      ['Senior', 'senior'],
      ['Staff', 'staff'],
      ['Level 3', null],
    ]);
  });

  it.each([
    ['Boston $171,000 - $213,000\nDenver $157,000 - $196,000', ['Boston', 'Denver']],
    ['Salary: Level I $111,000 - $129,000, Level II $129,000 - $154,000', ['Level I', 'Level II']],
    ['Reno - $157,000 to $196,000\nBoise - $150,000 to $187,000', ['Reno', 'Boise']],
    ['(Zone 1) $181,000 - $225,000\n(Zone 2) $163,000 - $203,000', ['Zone 1', 'Zone 2']],
    ['$181,000 - $225,000 (Bay Area), $163,000 - $203,000 (Remote)', ['Bay Area', 'Remote']],
    [
      'Base salary for Bay Area hires is $181,000 - $225,000; if you live in Utah it is $150,000 - $187,000.',
      ['Bay Area', 'Utah'],
    ],
    ['Pay: $81/hr W2, $96/hr C2C', [null, null]],
  ])('tells the ranges of rows, lists and brackets apart: %s', (text, expected) => {
    expect(zones(text)).toEqual(expected);
  });

  it('takes a lone range for the whole posting', () => {
    expect(zones('France Annual Pay Range\n€58.000—€69.000 EUR')).toEqual([null]);
  });
});

describe('what comes with a range', () => {
  it('quotes the exact words', () => {
    const text = 'Base pay: **$141,500**&nbsp;&mdash;&nbsp;**$177,500** USD per year<br>plus bonus';
    const [range] = readPayText(text, CONTEXT);
    expect(range?.quote).toBe('$141,500**&nbsp;&mdash;&nbsp;**$177,500** USD per year');
    expect(text).toContain(range?.quote);
  });

  it('says who speaks, and which rule read it', () => {
    const [range] = readPayText('Pay: $20/hr', {
      ...CONTEXT,
      provenance: 'site-inferred',
      label: 'Remote',
    });
    expect(range).toMatchObject({
      provenance: 'site-inferred',
      rule: 'single-figure',
      zone: 'Remote',
      zonePlaces: [],
    });
  });

  it('keeps cents', () => {
    expect(read('Salary Range $116,480.52-$158,231.44')).toEqual([
      'USD 116480.52-158231.44 year base',
    ]);
  });

  it('knows an unsigned amount by the only country of the posting, and no other', () => {
    expect(read('Salary: 45,000 - 55,000', { countries: ['IN', 'GB'] })).toEqual([]);
  });
});

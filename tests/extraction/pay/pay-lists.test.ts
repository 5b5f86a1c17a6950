import { describe, expect, it } from 'vitest';
import { readPayText } from '@/extraction/pay/read-pay-text';
import { CONTEXT, read } from './short-form';

describe('lists of pay', () => {
  it.each([
    [
      'single amounts below one heading',
      'Base pay\nZone 1: $214,500\nZone 2: $197,000\nZone 3: $178,500',
      ['USD 214500-214500 year', 'USD 197000-197000 year', 'USD 178500-178500 year'],
    ],
    [
      'single amounts in sentences of places',
      'What we pay for this role: Denver: $206,000. All other places in the country: $188,000.',
      ['USD 206000-206000 year', 'USD 188000-188000 year'],
    ],
    [
      'items of which only the last says what they are',
      'Zone 1: $181K | Zone 2: $152K | Zone 3: $121K base',
      ['USD 181000-181000 year', 'USD 152000-152000 year', 'USD 121000-121000 year'],
    ],
    [
      'bands of levels in one line',
      'Our bands: IC3 $141-172k, IC4 $172-206k, IC5 $206-251k + equity',
      ['USD 141000-172000 year', 'USD 172000-206000 year', 'USD 206000-251000 year'],
    ],
    [
      'steps of a scale that say their month',
      'Step 1: $6,140 monthly\nStep 2: $6,450 monthly\nStep 3: $6,770 monthly',
      ['USD 6140-6140 month', 'USD 6450-6450 month', 'USD 6770-6770 month'],
    ],
    [
      'rates by shift in brackets',
      'Hourly pay: $22.00 (day shift), $24.25 (night shift)',
      ['USD 22-22 hour', 'USD 24.25-24.25 hour'],
    ],
    [
      'a last item without its unit',
      'Interns get $44/hr as undergraduates, $52/hr as graduates, and $61 as doctoral students.',
      ['USD 44-44 hour', 'USD 52-52 hour', 'USD 61-61 hour'],
    ],
    [
      'places that introduce a range with "between"',
      'In Oregon: between $131,200 and $164,000, in Idaho: between $118,500 and $148,000',
      ['USD 131200-164000 year', 'USD 118500-148000 year'],
    ],
    [
      'ends in a bracket for each group of places',
      'The pay range in Portland and Seattle is [$31.00 MIN - $52.50 MAX]. The pay range in all other cities is [$26.50 MIN - $45.00 MAX].',
      ['USD 31-52.5 hour', 'USD 26.5-45 hour'],
    ],
    [
      'a currency for one country, named in its label',
      'The CAD base salary range for this seat is $151,000 - $187,000.',
      ['CAD 151000-187000 year'],
    ],
    [
      'unsigned ranges under the names of places',
      'Greater Boston:\n134,600 - 221,400 USD Annual\nAll Other US Locations:\n117,200 - 193,500 USD Annual',
      ['USD 134600-221400 year', 'USD 117200-193500 year'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected.map((range) => `${range} base`));
  });

  it('ends where the list speaks of something else', () => {
    expect(
      read(
        'Base pay\nZone 1: $214,500\nZone 2: $197,000\nSign-on\nYear 1: $150,000\nDonations:\nLast year: $140,000',
      ),
    ).toEqual(['USD 214500-214500 year base', 'USD 197000-197000 year base']);
  });
});

describe('tables of pay', () => {
  it.each([
    [
      'cells below each other',
      'Compensation\nLocation\nMinimum\nMaximum\nTulsa\n$131,000\n$164,000\nOmaha\n$127,500\n$159,500',
    ],
    [
      'a markdown table',
      'Pay\n| Office | Min | Max |\n|---|---|---|\n| Tulsa | $131,000 | $164,000 |\n| Omaha | $127,500 | $159,500 |',
    ],
    [
      'an HTML table with a middle',
      '<table><tr><th>Office</th><th>Low</th><th>Mid</th><th>High</th></tr><tr><td>Tulsa</td><td>$131,000</td><td>$147,500</td><td>$164,000</td></tr><tr><td>Omaha</td><td>$127,500</td><td>$143,000</td><td>$159,500</td></tr></table>',
    ],
    [
      'a table that became one line',
      'Salary by office. Office Minimum Maximum Tulsa $131,000 $164,000 Omaha $127,500 $159,500',
    ],
  ])('reads %s', (_, text) => {
    expect(read(text)).toEqual(['USD 131000-164000 year base', 'USD 127500-159500 year base']);
  });

  it('names the row that a range is for', () => {
    const text =
      'Pay\n| Zone | Range |\n|---|---|\n| A | $151,000 - $189,000 |\n| B | $142,000 - $177,000 |';
    expect(readPayText(text, CONTEXT).map((range) => range.zone)).toEqual(['A', 'B']);
  });

  it.each([
    'Plan | Min seats | Max seats\n$120 | $240',
    'Minimum and maximum donations\nGold\n$25,000\nSilver\n$10,000',
  ])('leaves a table of something else: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

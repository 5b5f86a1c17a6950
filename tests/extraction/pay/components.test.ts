import { describe, expect, it } from 'vitest';
import { read } from './short-form';

describe('components', () => {
  it.each([
    ['On-target earnings (OTE): $168,000 to $187,000 + equity', ['USD 168000-187000 year ote']],
    ['Total target cash: $193,000 - $241,000', ['USD 193000-241000 year total']],
    [
      'We pay $140k - $165k in salary, and $50k - $70k a year in stock.',
      ['USD 140000-165000 year base', 'USD 50000-70000 year equity'],
    ],
    ['Pay range of $121,000 OTE - $158,000 OTE', ['USD 121000-158000 year ote']],
    ['TC: $350k-$420k', ['USD 350000-420000 year total']],
    // a label that lost its line break belongs to the amount behind it
    [
      'Total compensation range: $212,000 - $251,000 Base salary: $158,000 - $184,000',
      ['USD 158000-184000 year base', 'USD 212000-251000 year total'],
    ],
    [
      'Base: $151,000 - $183,000 OTE: $206,000 - $244,000',
      ['USD 151000-183000 year base', 'USD 206000-244000 year ote'],
    ],
    [
      'Base Range: $148,000 - $177,000 Total Cash Range: $171,000 - $209,000',
      ['USD 148000-177000 year base', 'USD 171000-209000 year total'],
    ],
    ['$155k cash + $110k RSUs', ['USD 155000-155000 year base']],
    [
      'Range is $133,000 - $164,000, which includes base plus variable pay',
      ['USD 133000-164000 year total'],
    ],
    [
      'Salary range of $139,000 - $158,000 including superannuation',
      ['AUD 139000-158000 year total'],
    ],
    ['Pay: £90k Base, £180k OTE', ['GBP 90000-90000 year base', 'GBP 180000-180000 year ote']],
    [
      'OTE $210K–$270K, base salary $168K–$216K',
      ['USD 168000-216000 year base', 'USD 210000-270000 year ote'],
    ],
    [
      'On-target earnings run $230,000 - $275,000 (base $145,000 - $172,000)',
      ['USD 145000-172000 year base', 'USD 230000-275000 year ote'],
    ],
    [
      'Salary: $140,000 | OTE: $280,000',
      ['USD 140000-140000 year base', 'USD 280000-280000 year ote'],
    ],
    [
      'Base pay starts at $22 an hour. Most reach over $75,000 on-target earnings.',
      ['USD 22-? hour base', 'USD 75000-? year ote'],
    ],
    [
      'Base of $109,500-$121,000, and an annual bonus of $11,000-$15,000.',
      ['USD 109500-121000 year base', 'USD 11000-15000 year bonus'],
    ],
    [
      'In sales roles, we print on-target earnings ("OTE").\nAnnual Salary:\n$290,000—$395,000 USD',
      ['USD 290000-395000 year base'],
    ],
    [
      'What follows is base salary, or on-target earnings where there is commission.\n$139,000—$194,000 USD',
      ['USD 139000-194000 year unknown'],
    ],
    [
      'The pay range, inclusive of annual bonus, is $161,000 - $213,000.',
      ['USD 161000-213000 year total'],
    ],
    ['Total compensation (base and equity): $161,000 - $213,000', ['USD 161000-213000 year total']],
    ['Annual salary $121,000 - $224,000 (OTE, with commission).', ['USD 121000-224000 year ote']],
    [
      '$121,000/yr - $148,000/yr (base), $21,000/yr - $29,000/yr (bonus)',
      ['USD 121000-148000 year base', 'USD 21000-29000 year bonus'],
    ],
    [
      'The pay range is $121,000 to $148,000 a year with on-target earnings (OTE) of $161,000 to $197,000.',
      ['USD 121000-148000 year base', 'USD 161000-197000 year ote'],
    ],
    [
      'The base salary range, excluding bonus and equity, is $150,000 - $180,000.',
      ['USD 150000-180000 year base'],
    ],
    [
      'The base salary range (not including bonus or commission) is $150,000 - $180,000.',
      ['USD 150000-180000 year base'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('leaves open what a range is where the posting says that sales roles show OTE', () => {
    const text =
      'In sales roles, we print on-target earnings ("OTE").\nAnnual Salary:\n$255,000—$350,000 USD';
    expect(read(text, { title: 'Account Executive' })).toEqual(['USD 255000-350000 year unknown']);
  });
});

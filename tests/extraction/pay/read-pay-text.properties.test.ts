import { array, assert, constantFrom, integer, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPayText } from '@/extraction/pay/read-pay-text';
import { CONTEXT, read } from './short-form';

const grouped = (amount: number) => amount.toLocaleString('en-US');

/** Ways to print a yearly range in whole thousands of US dollars. */
const NOTATIONS: ((low: number, high: number) => string)[] = [
  (low, high) => `Salary: $${grouped(low)} - $${grouped(high)}`,
  (low, high) => `The pay range is $${grouped(low)}–$${grouped(high)} per year.`,
  (low, high) => `Pay Range\n$${grouped(low)}—$${grouped(high)} USD`,
  (low, high) => `a base salary between $${grouped(low)} and $${grouped(high)}, plus equity`,
  (low, high) => `USD ${low} to USD ${high} yearly`,
  (low, high) => `$${low / 1000}K - $${high / 1000}K`,
  (low, high) => `Compensation: $${low / 1000}-${high / 1000}k`,
  (low, high) => `$${grouped(low)}.00 - $${grouped(high)}.00 annually`,
  (low, high) => `listed salary is ${grouped(low)} USD - ${grouped(high)} USD`,
  (low, high) => `Minimum salary: $${grouped(low)}\nMaximum salary: $${grouped(high)}`,
  (low, high) => `$${grouped(low)}/yr - $${grouped(high)}/yr`,
  (low, high) => `Base pay: $&nbsp;${grouped(low)}&nbsp;&ndash;&nbsp;$${grouped(high)}`,
];

/** Ways to print a range that is for one place or level. */
const ITEMS: ((label: string, low: number, high: number) => string)[] = [
  (label, low, high) => `${label}: $${grouped(low)} - $${grouped(high)}`,
  (label, low, high) => `${label} - $${low / 1000}k to $${high / 1000}k`,
  (label, low, high) => `${label}: ${grouped(low)} - ${grouped(high)} USD annually`,
  (label, low, high) => `$${grouped(low)} - $${grouped(high)} (${label})`,
  (label, low, high) => `${label}\n$${grouped(low)}—$${grouped(high)} USD`,
  (label, low, high) => `${label}: between $${grouped(low)} and $${grouped(high)}`,
];

const aRange = tuple(integer({ min: 60, max: 400 }), integer({ min: 1, max: 150 })).map(
  ([low, width]) => [low * 1000, (low + width) * 1000] as const,
);

const payish = array(
  oneof(
    constantFrom(
      '$',
      '£',
      'USD',
      '120,000',
      '45',
      '-',
      '–',
      'to',
      'K',
      '/hr',
      'per year',
      'salary',
      'bonus',
    ),
    constantFrom(
      '(',
      ')',
      '.',
      '\n',
      ':',
      '&nbsp;',
      '<b>',
      '**',
      '1,2,3',
      '9'.repeat(40),
      '401(k)',
      'up to',
    ),
    string({ maxLength: 6 }),
  ),
  { maxLength: 60 },
).chain((words) => constantFrom('', ' ').map((glue) => words.join(glue)));

describe('readPayText', () => {
  it('reads a range back from any notation', () => {
    assert(
      property(aRange, constantFrom(...NOTATIONS), ([low, high], print) => {
        expect(read(print(low, high))).toEqual([`USD ${low}-${high} year base`]);
      }),
    );
  });

  it('reads an hourly range back to the cent', () => {
    assert(
      property(
        integer({ min: 1500, max: 9000 }),
        integer({ min: 5, max: 3000 }),
        (cents, width) => {
          const [low, high] = [cents / 100, (cents + width) / 100];
          const text = `Pay: $${low.toFixed(2)} - $${high.toFixed(2)} per hour`;
          expect(read(text)).toEqual([`USD ${low}-${high} hour base`]);
        },
      ),
    );
  });

  it('reads every item of a list, whatever tells the items apart', () => {
    const labels = ['Denver', 'Zone B', 'Level 3', 'All other US locations', 'New York, NY'];
    const items = array(aRange, { minLength: 2, maxLength: labels.length });
    assert(
      property(
        items,
        constantFrom(...ITEMS),
        constantFrom('\n', '; ', ' | ', '\n\n', '\n- ', '<br>'),
        constantFrom('Base salary ranges\n', 'Pay: ', '<h3>Compensation</h3>', ''),
        (ranges, print, separator, heading) => {
          const lines = ranges.map(([low, high], at) => print(labels[at] ?? '', low, high));
          const distinct = [
            ...new Set(ranges.map(([low, high]) => `USD ${low}-${high} year base`)),
          ];
          expect([...new Set(read(heading + lines.join(separator)))]).toEqual(distinct);
        },
      ),
    );
  });

  it('reads every row of a table', () => {
    const rows = array(aRange, { minLength: 1, maxLength: 4 });
    assert(
      property(rows, constantFrom('\n', '\t', ' | '), (ranges, cell) => {
        const lines = ranges.map(([low, high], at) =>
          [`Office ${'ABCD'.charAt(at)}`, `$${grouped(low)}`, `$${grouped(high)}`].join(cell),
        );
        const text = ['Salary', ['Office', 'Minimum', 'Maximum'].join(cell), ...lines].join('\n');
        const distinct = [...new Set(ranges.map(([low, high]) => `USD ${low}-${high} year base`))];
        expect([...new Set(read(text))]).toEqual(distinct);
      }),
    );
  });

  it('is not moved by the prose around a range', () => {
    const prose = constantFrom(
      'You will build ranking models with a small team.',
      'We value kindness, 5-8 years of experience and PyTorch.',
      'Founded in 2012, we serve 40 million people.',
      'Benefits: 401(k), dental, and 20 days of vacation.',
    );
    assert(
      property(aRange, array(prose), array(prose), ([low, high], before, after) => {
        const text = [
          ...before,
          `Salary range: $${grouped(low)} - $${grouped(high)}`,
          ...after,
        ].join('\n');
        expect(read(text)).toEqual([`USD ${low}-${high} year base`]);
      }),
    );
  });

  it('never throws, quotes only words of the text, and keeps its ends in order', () => {
    assert(
      property(oneof(payish, string({ unit: 'grapheme' })), (text) => {
        for (const range of readPayText(text, CONTEXT)) {
          expect(text).toContain(range.quote);
          expect(range.quote).not.toBe('');
          expect(range.min ?? range.max).not.toBeNull();
          expect(range.min ?? 0).toBeLessThanOrEqual(range.max ?? Infinity);
        }
      }),
    );
  });
});

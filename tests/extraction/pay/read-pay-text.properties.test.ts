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

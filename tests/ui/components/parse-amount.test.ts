import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '@/ui/components/parse-amount';

describe('parseAmount', () => {
  it.each([
    ['62.50', 'USD', 62.5],
    ['62.5k', 'USD', 62_500],
    ['€80k', 'EUR', 80_000],
    ['80,000 EUR', 'EUR', 80_000],
    ['EUR 80 000', 'EUR', 80_000],
    ['CA$120,000', 'CAD', 120_000],
    ['$120,000', 'CAD', 120_000],
    ['£95', 'GBP', 95],
    ['₹2500000', 'INR', 2_500_000],
    ['US$185k', 'USD', 185_000],
  ])('reads %j in %s as %d', (typed, currency, amount) => {
    expect(parseAmount(typed, currency)).toEqual({ kind: 'amount', amount });
  });

  it.each([
    ['$80k', 'EUR'],
    ['€80k', 'USD'],
    ['CA$80k', 'USD'],
    ['80k CAD', 'USD'],
    ['62,50', 'EUR'],
    ['$', 'USD'],
    ['USD', 'USD'],
    ['180-240k', 'USD'],
  ])('does not read %j in %s', (typed, currency) => {
    expect(parseAmount(typed, currency)).toEqual({ kind: 'unreadable' });
  });

  it('never throws, whatever is typed', () => {
    assert(
      property(string(), constantFrom('USD', 'EUR', 'INR', 'XYZ'), (typed, currency) => {
        expect(['amount', 'empty', 'unreadable']).toContain(parseAmount(typed, currency).kind);
      }),
    );
  });
});

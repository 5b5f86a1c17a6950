import { assert, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyInputText, parseMoneyInput } from '@/ui/components/parse-money-input';

describe('parseMoneyInput', () => {
  it.each([
    ['185000', 185_000],
    ['185,000', 185_000],
    ['$185,000', 185_000],
    ['$185k', 185_000],
    ['185K', 185_000],
    ['185 k', 185_000],
    ['US$ 185,000', 185_000],
    ['185 000', 185_000],
    ["185'000", 185_000],
    ['185.5k', 185_500],
    ['185,000.00', 185_000],
    ['185,000 USD', 185_000],
    ['$185k/yr', 185_000],
    ['  1,250,000 ', 1_250_000],
  ])('reads %j as %d a year', (typed, amount) => {
    expect(parseMoneyInput(typed)).toEqual({ kind: 'amount', amount });
  });

  it.each(['', '   '])('takes %j as not given', (typed) => {
    expect(parseMoneyInput(typed)).toEqual({ kind: 'empty' });
  });

  it('reads 185 as 185 dollars, and never as 185,000', () => {
    expect(parseMoneyInput('185')).toEqual({ kind: 'amount', amount: 185 });
  });

  it.each([
    '185.000',
    '90/hr',
    '-185000',
    '18,50,00',
    '€185,000',
    '180k-200k',
    'a lot',
    'NaN',
    '1e6',
    '185kk',
    '9'.repeat(400),
  ])('does not read %j', (typed) => {
    expect(parseMoneyInput(typed)).toEqual({ kind: 'unreadable' });
  });

  it('reads back every amount that it shows', () => {
    assert(
      property(integer({ min: 10_000, max: 10_000_000 }), (amount) => {
        expect(parseMoneyInput(moneyInputText(amount))).toEqual({ kind: 'amount', amount });
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    assert(
      property(string(), (typed) => {
        expect(['amount', 'empty', 'unreadable']).toContain(parseMoneyInput(typed).kind);
      }),
    );
  });
});

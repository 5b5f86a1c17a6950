import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyInputText, parseMoneyInput } from '@/ui/options/parse-money-input';

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

  it.each([
    ['185', '$185 a year'],
    ['185.000', 'yearly amount'],
    ['90/hr', 'one yearly amount'],
    ['-185000', 'one yearly amount'],
    ['18,50,00', 'one yearly amount'],
    ['€185,000', 'one yearly amount'],
    ['180k-200k', 'one yearly amount'],
    ['a lot', 'one yearly amount'],
    ['NaN', 'one yearly amount'],
    ['1e6', 'one yearly amount'],
    ['185000000', '$185,000,000 a year'],
    ['9'.repeat(400), 'one yearly amount'],
  ])('refuses %j and says what it reads', (typed, words) => {
    const result = parseMoneyInput(typed);
    expect(result.kind).toBe('refused');
    expect(result.kind === 'refused' && result.message).toContain(words);
  });

  it('reads back every amount that it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 10_000_000 }), (amount) => {
        expect(parseMoneyInput(moneyInputText(amount))).toEqual({ kind: 'amount', amount });
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => void parseMoneyInput(typed)));
  });
});

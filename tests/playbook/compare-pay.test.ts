import { describe, expect, it } from 'vitest';
import { comparePay, currentPay } from '@/playbook/compare-pay';
import type { PayComparison } from '@/playbook/compare-pay';

describe('comparePay', () => {
  it.each<[first: number, second: number, ahead: PayComparison['ahead']]>([
    [1_000_000, 1_000_000, null],
    [1_000_000, 980_000, null],
    [1_000_000, 979_999, 'first'],
    [980_000, 1_000_000, null],
    [979_999, 1_000_000, 'second'],
    [0, 0, null],
    [0, 1, 'second'],
  ])('%i against %i', (first, second, ahead) => {
    expect(comparePay(first, second)).toEqual({ ahead, difference: first - second });
  });
});

describe('currentPay', () => {
  it.each([
    [{}, null],
    [{ currentBase: 180_000 }, { amount: 180_000, kind: 'base' }],
    [
      { currentBase: 180_000, currentTotal: 230_000 },
      { amount: 230_000, kind: 'total' },
    ],
  ])('%o', (profile, current) => {
    expect(currentPay(profile)).toEqual(current);
  });
});

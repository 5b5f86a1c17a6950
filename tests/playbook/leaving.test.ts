import { describe, expect, it } from 'vitest';
import { leaveAfter, repayment } from '@/playbook/leaving';
import type { SignOn } from '@/playbook/offer';
import { madeEquity, madeOffer } from './made-offer';

describe('a sign-on bonus of $24,000 to pay back, worked by hand', () => {
  it.each<[what: string, clawback: SignOn['clawback'], month: number, repaid: number]>([
    ['nothing without a clawback', undefined, 1, 0],
    ['all of it a month before the end', { months: 12, kind: 'full' }, 11, 24_000],
    ['nothing once the time is over', { months: 12, kind: 'full' }, 12, 0],
    ['the months that are left: 18 of 24', { months: 24, kind: 'prorated' }, 6, 18_000],
    ['the last month: 1 of 24', { months: 24, kind: 'prorated' }, 23, 1_000],
    ['nothing after that', { months: 24, kind: 'prorated' }, 24, 0],
    ['all on the first day', { months: 24, kind: 'prorated' }, 0, 24_000],
  ])('%s', (_what, clawback, month, repaid) => {
    expect(repayment({ amount: 24_000, ...(clawback && { clawback }) }, month)).toBe(repaid);
  });
});

describe('leaving, worked by hand', () => {
  const terms = madeOffer({
    bonus: { target: 10 },
    signOn: { amount: 24_000, clawback: { months: 12, kind: 'prorated' } },
    equity: madeEquity(),
  });

  it('before the cliff leaves no equity, no bonus and half the sign-on', () => {
    expect(leaveAfter(terms, 6)).toEqual({
      base: 100_000,
      bonus: 0,
      equity: 0,
      signOn: 12_000,
      repaid: 12_000,
      kept: 112_000,
    });
  });

  it('after 18 months leaves one bonus and 18 months of equity', () => {
    // 300,000 + 20,000 + 240,000 x 18/48 + 24,000
    expect(leaveAfter(terms, 18)).toEqual({
      base: 300_000,
      bonus: 20_000,
      equity: 90_000,
      signOn: 24_000,
      repaid: 0,
      kept: 434_000,
    });
  });
});

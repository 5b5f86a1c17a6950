import { assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vesting } from '@/playbook/offer';
import { vestedValue } from '@/playbook/vesting';
import { FOUR_YEARS } from './made-offer';

/** 40% in the first year, then 30, 20 and 10. */
const FRONT_LOADED: Vesting = { ...FOUR_YEARS, cliffMonths: 0, yearShares: [40, 30, 20, 10] };

describe('what has vested of $48,000, worked by hand', () => {
  it.each<[what: string, vesting: Vesting, month: number, vested: number]>([
    ['nothing on the first day', FOUR_YEARS, 0, 0],
    ['nothing in the month before the cliff', FOUR_YEARS, 11, 0],
    ['a year’s worth on the cliff: 48,000 x 12/48', FOUR_YEARS, 12, 12_000],
    ['a month more after it: 48,000 x 13/48', FOUR_YEARS, 13, 13_000],
    ['half after two years', FOUR_YEARS, 24, 24_000],
    ['47 of 48 months', FOUR_YEARS, 47, 47_000],
    ['all at the end', FOUR_YEARS, 48, 48_000],
    ['all long after the end', FOUR_YEARS, 90, 48_000],
    ['without a cliff, from the first month', { ...FOUR_YEARS, cliffMonths: 0 }, 1, 1_000],
    ['quarterly: the last full quarter', { ...FOUR_YEARS, rhythm: 'quarterly' }, 14, 12_000],
    ['quarterly: the fifth quarter', { ...FOUR_YEARS, rhythm: 'quarterly' }, 15, 15_000],
    [
      'annual: nothing more until the second year ends',
      { ...FOUR_YEARS, rhythm: 'annual' },
      23,
      12_000,
    ],
    ['annual: two years', { ...FOUR_YEARS, rhythm: 'annual' }, 24, 24_000],
    ['a cliff of 18 months: nothing after a year', { ...FOUR_YEARS, cliffMonths: 18 }, 12, 0],
    ['a cliff of 18 months: all 18 at once', { ...FOUR_YEARS, cliffMonths: 18 }, 18, 18_000],
    [
      'over ten months, quarterly: nine at month nine',
      { months: 10, cliffMonths: 0, rhythm: 'quarterly' },
      9,
      43_200,
    ],
    [
      'over ten months, quarterly: the rest at the end',
      { months: 10, cliffMonths: 0, rhythm: 'quarterly' },
      10,
      48_000,
    ],
    ['front-loaded: half of 40% after six months', FRONT_LOADED, 6, 9_600],
    ['front-loaded: 40% after a year', FRONT_LOADED, 12, 19_200],
    ['front-loaded: 40 + 30% after two', FRONT_LOADED, 24, 33_600],
    ['front-loaded: 40 + 30 + half of 20%', FRONT_LOADED, 30, 38_400],
    ['front-loaded: 90% after three', FRONT_LOADED, 36, 43_200],
    ['back-loaded: 5% after a year', { ...FOUR_YEARS, yearShares: [5, 15, 40, 40] }, 12, 2_400],
  ])('%s', (_what, vesting, month, vested) => {
    expect(vestedValue(48_000, vesting, month)).toBe(vested);
  });

  it('rounds each date to the dollar and loses none: 100 over 3 months', () => {
    const vesting: Vesting = { months: 3, cliffMonths: 0, rhythm: 'monthly' };
    expect([1, 2, 3].map((month) => vestedValue(100, vesting, month))).toEqual([33, 67, 100]);
  });
});

const anyVesting = record({
  years: integer({ min: 1, max: 10 }),
  cliffMonths: integer({ min: 0, max: 12 }),
  rhythm: constantFrom('monthly' as const, 'quarterly' as const, 'annual' as const),
}).map(({ years, ...others }): Vesting => ({ ...others, months: years * 12 }));

it('only ever grows, from nothing to the whole grant, in whole dollars', () => {
  assert(
    property(anyVesting, nat(5_000_000), nat(130), (vesting, total, month) => {
      const [now, next] = [month, month + 1].map((at) => vestedValue(total, vesting, at));
      expect(Number.isInteger(now)).toBe(true);
      expect(now).toBeLessThanOrEqual(next ?? NaN);
      expect(vestedValue(total, vesting, 0)).toBe(0);
      expect(vestedValue(total, vesting, vesting.months)).toBe(total);
    }),
  );
});

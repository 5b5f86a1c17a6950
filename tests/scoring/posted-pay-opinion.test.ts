import { describe, expect, test } from 'vitest';
import { postedPayOpinion } from '@/scoring/posted-pay-opinion';
import { madeLevel, madePay, madePosting, madeRole, TORONTO } from './made-posting';
import { judged, POSTED_PAY } from './made-reference';

const withMiddle = (middle: number) =>
  madePosting({ pay: [madePay({ min: middle - 5000, max: middle + 5000 })] });

describe('postedPayOpinion', () => {
  test.each<[middle: number, percentile: number, beyond: 'under' | 'over' | null]>([
    [150_999, 1, 'under'],
    [151_000, 1, null],
    [163_000, 13, null],
    [175_000, 25, null],
    [199_000, 49, null],
    [200_000, 50, null],
    [205_000, 53, null],
    [210_000, 60, null],
    [229_500, 82, null],
    [249_000, 99, null],
    [249_001, 99, 'over'],
  ])('a middle of %d stands at %d (%s)', (middle, percentile, beyond) => {
    expect(postedPayOpinion(judged(withMiddle(middle)), POSTED_PAY)).toEqual({
      percentile,
      beyond,
      n: 1706,
      level: 'senior',
      family: 'ml-engineer',
      period: '2024',
      asOf: '2025-01-31',
    });
  });

  test('takes the wider family where the closer one has no table of the level', () => {
    const posting = { ...withMiddle(145_000), role: madeRole({ level: madeLevel('mid') }) };
    expect(postedPayOpinion(judged(posting), POSTED_PAY)).toMatchObject({
      percentile: 50,
      family: 'all-ai-ml',
      n: 1446,
    });
  });

  test.each([
    ['staff has no table', madePosting({ role: madeRole({ level: madeLevel('staff') }) })],
    ['two levels', madePosting({ role: madeRole({ level: madeLevel('mid', 'senior') }) })],
    ['no pay', madePosting({ pay: [] })],
    ['on-target earnings', madePosting({ pay: [madePay({ component: 'ote' })] })],
    ['another currency', madePosting({ pay: [madePay({ currency: 'CAD' })] })],
    ['another role', madePosting({ role: madeRole({ coverage: 'not-covered' }) })],
    ['another country', madePosting({ locations: [TORONTO] })],
  ])('none: %s', (_, posting) => {
    expect(postedPayOpinion(judged(posting), POSTED_PAY)).toBeNull();
  });

  test('none where the percentiles are of another currency than the pay', () => {
    const canadian = { ...POSTED_PAY, currency: 'CAD' };
    expect(postedPayOpinion(judged(madePosting()), canadian)).toBeNull();
  });
});

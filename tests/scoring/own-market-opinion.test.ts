import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observedPayOf, type ObservedPay } from '@/scoring/observed-pay';
import { ownMarketOpinion } from '@/scoring/own-market-opinion';
import { madeLevel, madePay, madePosting, madeRole, SAN_FRANCISCO, TORONTO } from './made-posting';
import { judged } from './made-reference';

/** Viewed senior postings with these middles. */
const viewed = (...middles: number[]): ObservedPay[] =>
  middles.map((middle, at) => ({
    key: `given:other-${at}`,
    level: 'senior',
    metro: 'national',
    low: middle - 10_000,
    high: middle + 10_000,
    month: '2026-11',
  }));

const SEVEN = viewed(180e3, 190e3, 200e3, 210e3, 220e3, 240e3, 250e3);
const own = judged(madePosting());

describe('ownMarketOpinion', () => {
  test('counts the posting itself, once', () => {
    const opinion = { n: 8, lower: 197_500, median: 215_000, upper: 232_500, percentile: 69 };

    expect(ownMarketOpinion(own, SEVEN)).toEqual(opinion);
    const noted = observedPayOf(own, '2026-11');
    expect(noted).not.toBeNull();
    expect(ownMarketOpinion(own, noted ? [...SEVEN, noted] : [])).toEqual(opinion);
  });

  test('an old range of the posting gives way to what it posts now', () => {
    const [old] = viewed(90_000);
    const observed = [...SEVEN, ...(old ? [{ ...old, key: own.posting.key }] : [])];
    expect(ownMarketOpinion(own, observed)).toEqual(ownMarketOpinion(own, SEVEN));
  });

  test('says nothing with fewer than eight', () => {
    expect(ownMarketOpinion(own, SEVEN.slice(1))).toBeNull();
  });

  test('other levels do not count', () => {
    const [first, ...rest] = SEVEN;
    const observed = [...rest, ...(first ? [{ ...first, level: 'mid' as const }] : [])];
    expect(ownMarketOpinion(own, observed)).toBeNull();
  });

  test('a posting without pay sees the market and has no place in it', () => {
    const opinion = ownMarketOpinion(judged(madePosting({ pay: [] })), [
      ...SEVEN,
      ...viewed(230e3).map((other) => ({ ...other, key: 'given:eighth' })),
    ]);
    expect(opinion).toMatchObject({ n: 8, percentile: null });
  });

  test.each([
    ['not judged', madePosting({ role: madeRole({ coverage: 'not-covered' }) })],
    ['two levels', madePosting({ role: madeRole({ level: madeLevel('mid', 'senior') }) })],
  ])('none: %s', (_, posting) => {
    expect(ownMarketOpinion(judged(posting), [...SEVEN, ...SEVEN])).toBeNull();
  });

  test('quartiles are in order, within what was viewed, and in any order of viewing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 100_000, max: 500_000 }), { minLength: 7, maxLength: 30 }),
        (middles) => {
          const opinion = ownMarketOpinion(own, viewed(...middles));
          if (!opinion) throw new Error('no opinion');
          const { n, lower, median, upper, percentile } = opinion;
          const all = [...middles, 230_000];

          expect(n).toBe(all.length);
          expect(lower).toBeGreaterThanOrEqual(Math.min(...all));
          expect(median).toBeGreaterThanOrEqual(lower);
          expect(upper).toBeGreaterThanOrEqual(median);
          expect(upper).toBeLessThanOrEqual(Math.max(...all));
          expect(percentile).toBeGreaterThan(0);
          expect(percentile).toBeLessThan(100);
          expect(ownMarketOpinion(own, viewed(...middles.toReversed()))).toEqual(opinion);
        },
      ),
    );
  });
});

describe('observedPayOf', () => {
  test('keeps level, metro, base range, month and key, and nothing else', () => {
    const posting = madePosting({ locations: [SAN_FRANCISCO] });
    expect(observedPayOf(judged(posting), '2026-11')).toEqual({
      key: 'given:1',
      level: 'senior',
      metro: 'san-francisco',
      low: 200_000,
      high: 260_000,
      month: '2026-11',
    });
  });

  test.each([
    ['no pay', madePosting({ pay: [] })],
    ['one end assumed', madePosting({ pay: [madePay({ max: null })] })],
    ["the site's reading", madePosting({ pay: [madePay({ provenance: 'site-inferred' })] })],
    ["the site's estimate", madePosting({ pay: [madePay({ provenance: 'site-estimate' })] })],
    ['set by the user', madePosting({ pay: [madePay({ provenance: 'user' })] })],
    ['total pay', madePosting({ pay: [madePay({ component: 'total' })] })],
    ['two levels', madePosting({ role: madeRole({ level: madeLevel('mid', 'senior') }) })],
    ['another role', madePosting({ role: madeRole({ coverage: 'not-covered' }) })],
    ['another country', madePosting({ locations: [TORONTO] })],
  ])('keeps nothing: %s', (_, posting) => {
    expect(observedPayOf(judged(posting), '2026-11')).toBeNull();
  });
});

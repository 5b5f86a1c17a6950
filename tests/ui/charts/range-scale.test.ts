import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeScale } from '@/ui/charts/range-scale';

describe('rangeScale', () => {
  it.each([
    ['an ordinary posting', [180_000, 240_000, 264_500, 392_000]],
    ['one single figure', [200_000]],
    ['the same figure twice', [200_000, 200_000]],
    ['ranges ten times apart', [20_000, 30_000, 300_000, 400_000]],
    ['nothing but zero', [0, 0]],
    ['figures of a few dollars', [1, 3]],
    ['figures of many digits', [1_234_567.89, 98_765_432.1]],
  ])('keeps %s inside the picture, and prints at least two figures', (_, figures) => {
    const { x, ticks } = rangeScale(figures, 368);
    for (const figure of figures) {
      expect(x(figure)).toBeGreaterThanOrEqual(0);
      expect(x(figure)).toBeLessThanOrEqual(368);
    }
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    for (const tick of ticks) expect(x(tick)).toBeLessThanOrEqual(368);
  });

  it('gives an axis where there are no figures', () => {
    expect(rangeScale([], 300).x(0.5)).toBe(150);
  });

  it('keeps the order of figures', () => {
    const usd = integer({ min: 0, max: 2_000_000 });
    assert(
      property(array(usd, { minLength: 2, maxLength: 8 }), (figures) => {
        const { x } = rangeScale(figures, 368);
        const positions = figures.toSorted((a, b) => a - b).map(x);
        expect(positions).toEqual(positions.toSorted((a, b) => a - b));
        expect(positions.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

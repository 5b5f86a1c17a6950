import { describe, expect, it } from 'vitest';
import { ratioBins } from '@/ui/compare/ratio-bins';
import type { CompareRow } from '@/ui/compare/compare-row';
import { madeRow } from './made-row';

function withRatios(...ratios: (number | null)[]): CompareRow[] {
  return ratios.map((compaRatio) => {
    const row = madeRow();
    return {
      ...row,
      saved: { ...row.saved, assessment: { ...row.saved.assessment, compaRatio } },
    };
  });
}

describe('ratioBins', () => {
  it('counts each posting once, in the bin that begins at or below it', () => {
    const { bins } = ratioBins(withRatios(0.949, 0.95, 0.999, 1, 1.04));
    expect(bins).toEqual([
      { from: 0.9, to: 0.95, count: 1 },
      { from: 0.95, to: 1, count: 2 },
      { from: 1, to: 1.05, count: 2 },
    ]);
  });

  it('reaches to the middle of the market band in any case', () => {
    expect(ratioBins(withRatios(0.9)).bins.at(-1)).toEqual({ from: 1, to: 1.05, count: 0 });
    expect(ratioBins(withRatios(1.1)).bins[0]).toEqual({ from: 1, to: 1.05, count: 0 });
  });

  it('counts all from 2 on together, and says so by an open end', () => {
    expect(ratioBins(withRatios(2, 7.5)).bins.at(-1)).toEqual({ from: 2, to: null, count: 2 });
  });

  it.each([
    [[0.8, 0.9, 1.2], 0.9],
    [[0.8, 1], 0.9],
    [[0.7], 0.7],
  ])('has the median of %j', (ratios, median) => {
    expect(ratioBins(withRatios(...ratios)).median).toBeCloseTo(median);
  });

  it('leaves out the postings without one, and counts them', () => {
    expect(ratioBins(withRatios(null, 1, null))).toMatchObject({ counted: 1, uncounted: 2 });
    expect(ratioBins(withRatios(null))).toEqual({
      bins: [],
      median: null,
      counted: 0,
      uncounted: 1,
    });
  });
});

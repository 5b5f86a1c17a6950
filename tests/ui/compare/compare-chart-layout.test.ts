import { assert, array, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Posting } from '@/posting/posting';
import { chartAxis, stripBars } from '@/ui/compare/compare-chart-layout';
import type { CompareRow } from '@/ui/compare/compare-row';
import { madePay, madeRole } from '../../scoring/made-posting';
import { madeRow } from './made-row';

const rows = (...parts: Partial<Posting>[]) => parts.map((own) => madeRow({ posting: own }));

const bars = (made: CompareRow[], width: number) => {
  const { scale, drawn } = chartAxis(made, width);
  return drawn.map((row) => stripBars(row, scale));
};

const nothingToDraw: Partial<Posting> = {
  pay: [],
  payAbsence: 'none stated',
  role: madeRole({ coverage: 'not-covered' }),
};

describe('the chart of saved postings', () => {
  it('puts the same figure at the same place in every strip', () => {
    const all = bars(
      rows(
        { pay: [madePay({ min: 200_000 })] },
        { pay: [madePay({ min: 200_000, max: 300_000 })] },
      ),
      600,
    );
    const lefts = all.map((strip) => strip.find(({ mark }) => mark.role === 'posted')?.x);
    expect(lefts[0]).toBeCloseTo(lefts[1] ?? Number.NaN);
  });

  it('leaves out the postings that have no figure, and counts them', () => {
    const [one, none, other] = rows({}, nothingToDraw, {});
    const { drawn, undrawn } = chartAxis([one!, none!, other!], 600);
    expect(drawn).toEqual([one, other]);
    expect(undrawn).toBe(1);
  });

  it('draws no axis without any figure', () => {
    expect(chartAxis(rows(nothingToDraw), 600)).toMatchObject({ drawn: [], ticks: [], undrawn: 1 });
  });

  it('marks an assumed end', () => {
    const [strip] = bars(rows({ pay: [madePay({ max: null })] }), 600);
    const posted = strip?.find(({ mark }) => mark.role === 'posted');
    expect(posted?.mark.assumedEnd).toBe('max');
  });

  it('keeps every bar and every label on the axis', () => {
    const posted = integer({ min: 40_000, max: 900_000 });
    assert(
      property(
        array(posted, { minLength: 1, maxLength: 8 }),
        integer({ min: 240, max: 1600 }),
        (all, width) => {
          const made = rows(...all.map((min) => ({ pay: [madePay({ min, max: min * 1.3 })] })));
          for (const { x, width: bar } of bars(made, width).flat()) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + bar).toBeLessThanOrEqual(width);
          }
          for (const { labelX } of chartAxis(made, width).ticks) {
            expect(labelX).toBeGreaterThan(0);
            expect(labelX).toBeLessThan(width);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

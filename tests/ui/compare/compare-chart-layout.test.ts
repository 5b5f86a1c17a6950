import { assert, array, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPostingRole } from '@/extraction/role/read-posting-role';
import type { Posting } from '@/posting/posting';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { compareChartLayout } from '@/ui/compare/compare-chart-layout';
import { compareRows } from '@/ui/compare/compare-row';
import type { CompareRow } from '@/ui/compare/compare-row';
import { madePay, madeRole } from '../../scoring/made-posting';
import { madeJudged } from '../../storage/made-judged';

function rows(...parts: Partial<Posting>[]): CompareRow[] {
  const postings = parts.map((own, index) => ({
    key: `given:${index}`,
    ...madeJudged(own),
    savedAt: 1,
    updatedAt: 1,
  }));
  return compareRows(postings, guidePack(), {}, new Map(), readPostingRole);
}

const nothingToDraw: Partial<Posting> = {
  pay: [],
  payAbsence: 'none stated',
  role: madeRole({ coverage: 'not-covered' }),
};

describe('compareChartLayout', () => {
  it('puts the same figure at the same place in every strip', () => {
    const { strips } = compareChartLayout(
      rows(
        { pay: [madePay({ min: 200_000 })] },
        { pay: [madePay({ min: 200_000, max: 300_000 })] },
      ),
      600,
    );
    const lefts = [...strips.values()].map(
      ({ bars }) => bars.find(({ mark }) => mark.role === 'posted')?.x,
    );
    expect(lefts[0]).toBeCloseTo(lefts[1] ?? Number.NaN);
  });

  it('leaves out the postings that have no figure, and counts them', () => {
    const { strips, undrawn } = compareChartLayout(rows({}, nothingToDraw, {}), 600);
    expect([...strips.keys()]).toEqual(['given:0', 'given:2']);
    expect(undrawn).toBe(1);
  });

  it('draws no axis without any figure', () => {
    expect(compareChartLayout(rows(nothingToDraw), 600)).toEqual({
      strips: new Map(),
      ticks: [],
      undrawn: 1,
    });
  });

  it('marks an assumed end', () => {
    const { strips } = compareChartLayout(rows({ pay: [madePay({ max: null })] }), 600);
    const posted = strips.get('given:0')?.bars.find(({ mark }) => mark.role === 'posted');
    expect(posted?.mark.assumedEnd).toBe('max');
  });

  it('keeps every bar and every label on the axis', () => {
    const posted = integer({ min: 40_000, max: 900_000 });
    assert(
      property(
        array(posted, { minLength: 1, maxLength: 8 }),
        integer({ min: 240, max: 1600 }),
        (all, width) => {
          const { strips, ticks } = compareChartLayout(
            rows(...all.map((min) => ({ pay: [madePay({ min, max: min * 1.3 })] }))),
            width,
          );
          for (const { x, width: bar } of [...strips.values()].flatMap(({ bars }) => bars)) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + bar).toBeLessThanOrEqual(width);
          }
          for (const { labelX } of ticks) {
            expect(labelX).toBeGreaterThan(0);
            expect(labelX).toBeLessThan(width);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

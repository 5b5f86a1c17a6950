import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelWidth } from '@/ui/charts/range-layout';
import { endLabels } from '@/ui/charts/end-labels';

const words = { low: '$264.5K', high: '$1.25M' };

it('labels stay in the picture and apart, whatever the bar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 110, max: 400 }).chain((width) =>
        fc.record({
          width: fc.constant(width),
          low: fc.double({ min: 0, max: width, noNaN: true }),
          high: fc.double({ min: 0, max: width, noNaN: true }),
        }),
      ),
      ({ width, low, high }) => {
        const labels = endLabels(words, Math.min(low, high), Math.max(low, high), width);
        expect(labels.low).toBeGreaterThanOrEqual(0);
        expect(labels.high).toBeGreaterThanOrEqual(labels.low + labelWidth(words.low));
        expect(labels.high + labelWidth(words.high)).toBeLessThanOrEqual(width + 0.001);
      },
    ),
  );
});

it('of a wide bar, each label stands under its end', () => {
  const labels = endLabels(words, 20, 300, 368);
  expect(labels.low).toBe(20);
  expect(labels.high).toBeCloseTo(300 - labelWidth(words.high));
});

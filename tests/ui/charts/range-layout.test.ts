import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_SAMPLE, labelWidth, rangeLayout } from '@/ui/charts/range-layout';
import type { RangeMarker, RangeRow } from '@/ui/charts/range-layout';

const WIDTH = 368;

function row(id: string, low: number, high: number): RangeRow {
  return { id, label: id, value: '', marks: [{ role: 'posted', low, high }] };
}

function marker(id: string, usd: number): RangeMarker {
  return { id, name: 'Walk away under', usd };
}

describe('rangeLayout', () => {
  it('stacks rows without overlap, above the axis', () => {
    const { rows, axisY, height } = rangeLayout(
      [row('posted', 180_000, 240_000), row('market', 264_500, 392_000)],
      [],
      WIDTH,
    );
    const [first, second] = rows.map(({ bars }) => bars[0]!);
    expect(first!.y + first!.height).toBeLessThan(rows[1]!.textY);
    expect(second!.y + second!.height).toBeLessThanOrEqual(axisY);
    expect(axisY).toBeLessThan(height);
  });

  it('puts several ranges of one row into lanes of their own', () => {
    const both: RangeRow = {
      id: 'saved',
      label: 'Saved',
      value: '',
      marks: [
        { role: 'posted', low: 180_000, high: 240_000 },
        { role: 'market', low: 200_000, high: 280_000 },
      ],
    };
    const [posted, market] = rangeLayout([both], [], WIDTH).rows[0]!.bars;
    expect(posted!.y + posted!.height).toBeLessThan(market!.y);
  });

  it('gives a range of a single figure a width, around that figure', () => {
    const layout = rangeLayout(
      [row('one', 200_000, 200_000), row('wide', 100_000, 300_000)],
      [],
      WIDTH,
    );
    const [one, wide] = layout.rows.map(({ bars }) => bars[0]!);
    expect(one!.width).toBeGreaterThan(0);
    expect(one!.x + one!.width / 2).toBeCloseTo(wide!.x + wide!.width / 2, 0);
  });

  it('breaks the key into lines where two labels have no room beside each other', () => {
    const rows = [row('posted', 100_000, 400_000)];
    const markers = [marker('a', 200_000), marker('b', 205_000)];
    const keyLines = (width: number) =>
      new Set(rangeLayout(rows, markers, width).markers.map(({ keyY }) => keyY)).size;
    expect(keyLines(400)).toBe(1);
    expect(keyLines(240)).toBe(2);
  });

  it('never lets two labels overlap, nor one leave the picture', () => {
    const usd = integer({ min: 0, max: 1_500_000 });
    assert(
      property(usd, usd, array(usd, { maxLength: 5 }), (low, high, figures) => {
        const { markers, ticks, axisY, height } = rangeLayout(
          [row('posted', Math.min(low, high), Math.max(low, high))],
          figures.map((figure, index) => marker(String(index), figure)),
          WIDTH,
        );
        const boxes = [
          ...markers.map(({ label, keyX, keyY }) => ({
            from: keyX,
            to: keyX + KEY_SAMPLE + labelWidth(label),
            y: keyY,
          })),
          ...ticks.map(({ label, x }) => ({
            from: x - labelWidth(label) / 2,
            to: x + labelWidth(label) / 2,
            y: axisY,
          })),
        ];
        for (const [index, box] of boxes.entries()) {
          expect(box.from).toBeGreaterThanOrEqual(0);
          expect(box.to).toBeLessThanOrEqual(WIDTH);
          expect(box.y).toBeLessThan(height);
          for (const other of boxes.slice(index + 1)) {
            expect(other.from > box.to || other.to < box.from || other.y !== box.y).toBe(true);
          }
        }
      }),
    );
  });

  it('runs the column of an open-ended band on to the edge', () => {
    const band = { low: 250_000, high: 350_000 };
    const rows = [row('posted', 200_000, 500_000)];
    const open = rangeLayout(rows, [], WIDTH, { ...band, openEnded: true }).backdrop!;
    const closed = rangeLayout(rows, [], WIDTH, { ...band, openEnded: false }).backdrop!;
    expect(open.x + open.width).toBe(WIDTH);
    expect(closed.x + closed.width).toBeLessThan(WIDTH);
  });
});

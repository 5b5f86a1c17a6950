import { describe, expect, it } from 'vitest';
import type { LevelId } from '@/posting/level';
import type { ObservedPay } from '@/scoring/observed-pay';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { ownMarketLayout } from '@/ui/market/own-market-layout';
import { ownMarketRows } from '@/ui/market/own-market-rows';

const observed = (level: LevelId, metro: string, lows: number[]): ObservedPay[] =>
  lows.map((low, index) => ({
    key: `greenhouse:${level}-${metro}-${index}`,
    level,
    metro,
    low,
    high: low + 20_000,
    month: '2026-11',
  }));

const EIGHT = [100_000, 110_000, 120_000, 130_000, 140_000, 150_000, 160_000, 170_000];
const rows = (...groups: ObservedPay[][]) => ownMarketRows(groups.flat(), guidePack());

describe('ownMarketRows', () => {
  it('has a row for each level that was viewed, and under it its places, the most viewed first', () => {
    const all = rows(
      observed('senior', 'austin', [150_000]),
      observed('senior', 'san-francisco', [200_000, 210_000]),
      observed('entry', 'national', [90_000]),
    );
    expect(all.map(({ label, n }) => [label, n])).toEqual([
      ['Entry, all places', 1],
      ['United States', 1],
      ['Senior, all places', 3],
      ['San Francisco Bay Area', 2],
      ['Austin area', 1],
    ]);
  });

  it('says how pay spreads from eight on, by the middles of the ranges', () => {
    const [all, austin] = rows(observed('mid', 'austin', EIGHT));
    const spread = { n: 8, lower: 127_500, median: 145_000, upper: 162_500 };
    expect(all?.spread).toEqual(spread);
    expect(austin?.spread).toEqual(spread);
    expect(rows(observed('mid', 'austin', EIGHT.slice(1)))[0]?.spread).toBeNull();
  });

  it('names a place that the pack does not know by its id', () => {
    expect(rows(observed('mid', 'atlantis', [100_000]))[1]?.label).toBe('atlantis');
  });

  it('is empty with nothing viewed', () => {
    expect(rows()).toEqual([]);
  });
});

describe('ownMarketLayout', () => {
  const layout = ownMarketLayout(
    rows(observed('mid', 'austin', EIGHT), observed('senior', 'austin', [200_000])),
    600,
  );

  it('puts all on one axis, inside the picture', () => {
    const boxes = layout.rows.flatMap(({ box }) => box ?? []);
    expect(boxes).toHaveLength(2);
    for (const { x, width, medianX } of boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(600);
      expect(medianX).toBeGreaterThan(x);
      expect(medianX).toBeLessThan(x + width);
    }
    expect(new Set(boxes.map(({ x }) => x)).size).toBe(1);
    expect(layout.ticks.length).toBeGreaterThan(2);
  });

  it('says the figures in words, or how many there are so far', () => {
    expect(layout.rows.map(({ words }) => words)).toEqual([
      'n = 8 · median $145K · half $127.5K–$162.5K',
      'n = 8 · median $145K · half $127.5K–$162.5K',
      '1 of 8 so far',
      '1 of 8 so far',
    ]);
  });

  it('gives each row room of its own', () => {
    const tops = layout.rows.map(({ textY }) => textY);
    const bottoms = layout.rows.map(({ textY, box }) => (box ? box.y + 12 : textY));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    // A line of text takes 9 pixels above where it stands.
    const overlaps = tops.slice(1).filter((top, index) => (bottoms[index] ?? 0) > top - 9);
    expect(overlaps).toEqual([]);
    expect(layout.height).toBeGreaterThan(tops.at(-1) ?? 0);
  });

  it('has no axis while there are no figures', () => {
    const bare = ownMarketLayout(rows(observed('senior', 'austin', [200_000])), 600);
    expect(bare.ticks).toEqual([]);
    expect(bare.height).toBe(bare.axisY);
  });
});

import { expect, it } from 'vitest';
import { priceRatio, samePayElsewhere } from '@/playbook/cost-of-living';
import type { Geography } from '@/scoring/market-pack';

function place(rpp: number | null): Geography {
  return { id: 'there', label: 'There', low: 1, high: 1, names: [], rpp, source: 'a', ref: '' };
}

it('is the pay that buys as much in the other place', () => {
  expect(priceRatio(place(120), place(100))).toBe(1.2);
  expect(samePayElsewhere(240_000, place(120), place(100))).toBe(200_000);
  expect(samePayElsewhere(200_000, place(100), place(120))).toBe(240_000);
  expect(samePayElsewhere(201_500, place(113), place(113))).toBe(201_500);
});

it('is not known where a place has no index', () => {
  expect(samePayElsewhere(200_000, place(null), place(100))).toBeNull();
  expect(samePayElsewhere(200_000, place(100), place(null))).toBeNull();
});

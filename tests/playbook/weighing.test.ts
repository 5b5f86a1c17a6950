import { describe, expect, it } from 'vitest';
import { rateCostOfLiving, ratePay, weigh } from '@/playbook/weighing';
import type { Weighing, WeighingOutcome } from '@/playbook/weighing';

describe('weigh', () => {
  it.each<[ratings: Weighing['ratings'], weights: Weighing['weights'], outcome: WeighingOutcome]>([
    [{}, {}, { score: null, leaning: null, rated: 0 }],
    [{ pay: 2 }, {}, { score: 2, leaning: 'take', rated: 1 }],
    [{ pay: 2, balance: -2 }, {}, { score: 0, leaning: 'even', rated: 2 }],
    // (2 x 1 - 2 x 3) / 4
    [
      { pay: 2, balance: -2 },
      { pay: 1, balance: 3 },
      { score: -1, leaning: 'stay', rated: 2 },
    ],
    // (1 + 0 + 1 + 0) x 2 / 8
    [
      { pay: 1, growth: 0, balance: 1, 'cost-of-living': 0 },
      {},
      { score: 0.5, leaning: 'take', rated: 4 },
    ],
    // A quarter of a step is even.
    [
      { pay: 1, growth: 0, balance: 0, 'cost-of-living': 0 },
      {},
      { score: 0.25, leaning: 'even', rated: 4 },
    ],
    [{ pay: 2 }, { pay: 0 }, { score: null, leaning: null, rated: 1 }],
  ])('%o with %o', (ratings, weights, outcome) => {
    expect(weigh({ posting: 'given:1', ratings, weights })).toEqual(outcome);
  });
});

it.each([
  [199_999, -1],
  [200_000, 0],
  [229_999, 0],
  [230_000, 1],
  [239_999, 1],
  [240_000, 2],
])('an offer of %i on a base of 200,000 rates %i', (base, rating) => {
  expect(ratePay(base, 200_000, { low: 1.15, high: 1.2 })).toBe(rating);
});

it.each([
  [1, 0],
  [1.04, 0],
  [1.06, -1],
  [1.2, -2],
  [0.96, 0],
  [0.94, 1],
  [0.8, 2],
])('living costs of %f rate %i', (ratio, rating) => {
  expect(rateCostOfLiving(ratio)).toBe(rating);
});

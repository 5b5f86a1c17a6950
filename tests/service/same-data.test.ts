import { expect, it } from 'vitest';
import { sameData } from '@/service/same-data';

it.each([
  [
    { a: 1, b: [{ c: null, d: 'x' }] },
    { b: [{ d: 'x', c: null }], a: 1 },
  ],
  [
    [1, 2],
    [1, 2],
  ],
  [null, null],
  [Number.NaN, Number.NaN],
  [{}, {}],
])('%j is the same as %j', (one, other) => {
  expect(sameData(one, other)).toBe(true);
});

it.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: 1 }],
  [{ a: undefined }, { b: undefined }],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [null, {}],
  [1, '1'],
])('%j is not the same as %j', (one, other) => {
  expect(sameData(one, other)).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { readPercent } from '@/ui/market/read-percent';

describe('readPercent', () => {
  it.each([
    ['15%', 0.15],
    ['15 %', 0.15],
    ['+15%', 0.15],
    ['15', 0.15],
    ['2.5%', 0.025],
    ['2,5 percent', 0.025],
    ['0.15%', 0.0015],
    ['−3%', -0.03],
    ['-3%', -0.03],
    ['- 3', -0.03],
    ['0', 0],
    ['-0%', 0],
    ['12.34%', 0.1234],
    [' 20 per cent ', 0.2],
  ])('reads %j', (typed, value) => {
    expect(readPercent(typed)).toEqual({ kind: 'figure', value });
  });

  it.each(['', 'fifteen', '15–20%', '15%%', '$15', '1e3%', '12.345%', '1.15x', '15 % more'])(
    'does not take %j for one figure',
    (typed) => {
      expect(readPercent(typed)).toEqual({
        kind: 'refused',
        reason: 'Enter one per cent figure, such as 15%.',
      });
    },
  );

  it.each([
    ['0.15', 'Write 0.15% if per cent is meant.'],
    ['1.15', 'Write 1.15% if per cent is meant.'],
    ['2', 'Write 2% if per cent is meant.'],
  ])('asks about %j, which may be a share or a factor', (typed, reason) => {
    expect(readPercent(typed)).toEqual({ kind: 'refused', reason });
  });
});

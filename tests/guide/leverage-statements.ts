import { expect } from 'vitest';
import { MOVES, nextMove } from '@/playbook/moves';
import { scriptsFor } from '@/playbook/scripts/all-scripts';
import { isStalled } from '@/playbook/talks';
import { CONSIDERATIONS, ratePay, weigh } from '@/playbook/weighing';
import { assess } from '@/scoring/assess';
import { atLevel, nextLevel } from '@/scoring/at-level';
import { madePay, madePosting } from '../scoring/made-posting';
import type { Acts } from './made-talks';
import { filled, me, movesAt, pack, posting, situation } from './made-talks';

/** H to K: leverage, objections, walking away, and what is left on the table. */
export const LEVERAGE_STATEMENTS: Record<string, Acts> = {
  G31: {
    'headroom is 10 to 20% above the posted maximum': () =>
      expect(assess(posting, pack, {}).headroom).toEqual({ low: 26_000, high: 52_000 }),
  },
  G32: {
    'a posting is judged at another level, and a script asks about it': () => {
      const staff = assess(atLevel(posting, nextLevel('senior') ?? 'entry'), pack, {});
      expect(staff.level.id).toBe('staff');
      expect(filled('level-and-title')).toMatch(/set at senior[^]*read more like staff/);
      expect(movesAt('interviewing')).toContain('know-levels');
    },
  },
  G33: {
    'the recruiter is asked for the range': () => {
      expect(MOVES.interviewing.now.find(({ id }) => id === 'ask-range')?.script).toBe('ask-range');
    },
  },
  G34: {
    'a competing offer is named, once one is recorded': () => {
      expect(filled('competing-offer')).toContain('Oriel Robotics, with a base of $220,000');
      expect(scriptsFor('offer', false).map(({ id }) => id)).not.toContain('competing-offer');
    },
  },
  G35: {
    'a counter asks for more than the first offer, whatever it is': () => {
      for (const base of [150_000, 250_000, 400_000]) {
        expect(assess(posting, pack, me, { base }).counter?.low).toBeGreaterThan(base);
      }
    },
  },
  G36: {
    '"top of our range" is answered': () =>
      expect(filled('top-of-range')).toMatch(/sign-on bonus[^]*review after six months/),
    'the review has a script of its own, with the higher base': () =>
      expect(filled('six-month-review')).toMatch(/the base that it leads to[^]*\$/),
  },
  G37: {
    '"internal equity" is answered': () =>
      expect(filled('internal-equity')).toMatch(/equity grant[^]*level/),
  },
  G38: {
    '"within budget" is answered': () =>
      expect(filled('within-budget')).toMatch(/What would it take[^]*speak with Lee/),
  },
  G39: {
    'the walk-away number is current base and 15 to 20%': () =>
      expect(assess(posting, pack, me).walkAway).toEqual({ low: 218_500, high: 228_000 }),
    'the four considerations are weighed': () => {
      expect(CONSIDERATIONS).toHaveLength(4);
      expect(ratePay(218_500, 190_000, pack.policy.walkAway)).toBe(1);
      expect(weigh({ posting: 'a', ratings: { pay: 2, balance: 1 }, weights: {} }).leaning).toBe(
        'take',
      );
    },
  },
  G40: {
    'talks that stall below the number are said to': () => {
      const talks = { countered: true, answered: true, theirs: 200_000 };
      expect(isStalled(talks, { low: 218_500, high: 228_000 })).toBe(true);
      expect(nextMove({ ...situation('offer'), stalled: true })).toBe('stalled');
    },
  },
  G41: {
    'each posting has its own figure of what is left on the table': () => {
      const { counter, expectedOffer, leftOnTable } = assess(
        madePosting({ pay: [madePay({ min: 180_000, max: 240_000 })] }),
        pack,
        {},
      );
      expect(leftOnTable).toEqual({
        low: (counter?.low ?? 0) - (expectedOffer ?? 0),
        high: (counter?.high ?? 0) - (expectedOffer ?? 0),
      });
      expect(expectedOffer).toBe(210_000);
    },
  },
};

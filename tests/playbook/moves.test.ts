import { describe, expect, it } from 'vitest';
import { daysBetween, MOVES, nextMove } from '@/playbook/moves';
import type { NextMove, Situation } from '@/playbook/moves';
import { scriptById } from '@/playbook/scripts/all-scripts';
import { STAGES } from '@/playbook/stage';

const ready: Situation = {
  stage: 'browsing',
  hasWalkAway: true,
  lacksEvidence: false,
  hasOffer: true,
  daysLeft: null,
  countered: false,
  answered: false,
  stalled: false,
  unsettled: 0,
};

describe('the next move', () => {
  it.each<[parts: Partial<Situation>, next: NextMove]>([
    [{ hasWalkAway: false, lacksEvidence: true }, 'set-walk-away'],
    [{ lacksEvidence: true }, 'write-evidence'],
    [{}, 'hold-number'],
    [{ stage: 'interviewing', hasWalkAway: false }, 'set-walk-away'],
    [{ stage: 'interviewing' }, 'hold-number'],
    [{ stage: 'offer', hasOffer: false, daysLeft: 1 }, 'enter-offer'],
    [{ stage: 'offer' }, 'counter'],
    [{ stage: 'offer', daysLeft: 9 }, 'counter'],
    [{ stage: 'offer', daysLeft: 2 }, 'deadline-near'],
    [{ stage: 'offer', daysLeft: 0, countered: true }, 'deadline-near'],
    [{ stage: 'offer', daysLeft: -1, countered: true, answered: true }, 'deadline-over'],
    [{ stage: 'offer', countered: true }, 'await-answer'],
    [{ stage: 'offer', countered: true, answered: true }, 'decide'],
    [{ stage: 'offer', countered: true, answered: true, stalled: true, daysLeft: 1 }, 'stalled'],
    [{ stage: 'accepted', unsettled: 2 }, 'check-written'],
    [{ stage: 'accepted' }, 'close-out'],
  ])('%o', (parts, next) => {
    expect(nextMove({ ...ready, ...parts })).toBe(next);
  });
});

it.each(STAGES)('each script named at %s may be used there', (stage) => {
  const named = MOVES[stage].now.flatMap(({ script }) => (script ? [script] : []));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !scriptById(id)?.stages.includes(stage))).toEqual([]);
});

it.each([
  ['2026-11-24', '2026-11-24', 0],
  ['2026-11-24', '2026-12-01', 7],
  ['2026-12-01', '2026-11-30', -1],
  // Over the change of the clocks.
  ['2026-10-31', '2026-11-02', 2],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

import { describe, expect, it } from 'vitest';
import type { NamedNumber } from '@/playbook/named-number';
import { isStalled, talksState, walkAwayStanding } from '@/playbook/talks';

function said(by: NamedNumber['by'], base: number, day: string, parts: Partial<NamedNumber> = {}) {
  const entry: NamedNumber = {
    posting: 'given:1',
    by,
    low: base,
    high: base,
    pays: 'base',
    who: 'the recruiter',
    day,
    stage: 'offer',
    ...parts,
  };
  return entry;
}

describe('talksState', () => {
  it.each<[what: string, ledger: NamedNumber[], state: ReturnType<typeof talksState>]>([
    ['nothing said', [], { countered: false, answered: false, theirs: 200_000 }],
    [
      'a counter without an answer',
      [said('them', 200_000, '2026-11-20'), said('you', 230_000, '2026-11-22')],
      { countered: true, answered: false, theirs: 200_000 },
    ],
    [
      'a counter and its answer, in whatever order they were entered',
      [said('them', 210_000, '2026-11-24'), said('you', 230_000, '2026-11-22')],
      { countered: true, answered: true, theirs: 210_000 },
    ],
    [
      'a second counter waits again',
      [
        said('you', 230_000, '2026-11-22'),
        said('them', 210_000, '2026-11-24'),
        said('you', 222_000, '2026-11-25'),
      ],
      { countered: true, answered: false, theirs: 210_000 },
    ],
    [
      'a number named too early is no counter',
      [said('you', 230_000, '2026-11-02', { stage: 'interviewing' })],
      { countered: false, answered: false, theirs: 200_000 },
    ],
    [
      'nor is a total',
      [said('you', 330_000, '2026-11-22', { pays: 'total' })],
      { countered: false, answered: false, theirs: 200_000 },
    ],
  ])('%s', (_what, ledger, state) => {
    expect(talksState(ledger, 200_000)).toEqual(state);
  });
});

describe('the walk-away number', () => {
  const walkAway = { low: 220_000, high: 230_000 };

  it.each([
    [220_000, null, { kind: 'clears', above: 0 }],
    [245_000, { low: 1, high: 2 }, { kind: 'clears', above: 25_000 }],
    [200_000, { low: 215_000, high: 220_000 }, { kind: 'within-reach', short: 20_000 }],
    [200_000, { low: 205_000, high: 219_999 }, { kind: 'falls-short', short: 20_000 }],
    [219_999, null, { kind: 'falls-short', short: 1 }],
  ])('a base of %i', (base, counter, standing) => {
    expect(walkAwayStanding(base, walkAway, counter)).toEqual(standing);
  });

  it.each([
    [true, true, 219_999, true],
    [true, true, 220_000, false],
    [true, false, 200_000, false],
    [false, false, 200_000, false],
  ])('countered %s, answered %s, theirs %i: stalled %s', (countered, answered, theirs, stalled) => {
    expect(isStalled({ countered, answered, theirs }, walkAway)).toBe(stalled);
  });
});

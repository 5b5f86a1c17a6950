import { describe, expect, test } from 'vitest';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { AUSTIN, madePosting, SAN_FRANCISCO } from './made-posting';

const pack = guidePack();

describe('walk-away', () => {
  const move: Profile = { metro: 'austin', currentBase: 200_000 };

  test("living costs of the job's metro count when it needs a move", () => {
    const onsite = madePosting({ locations: [SAN_FRANCISCO], workplace: 'onsite' });

    // 200,000 x 1.15 and x 1.20, times 118.2 / 97.6.
    expect(assess(onsite, pack, move).walkAway).toEqual({ low: 278_545, high: 290_656 });
  });

  test.each<[name: string, parts: Parameters<typeof madePosting>[0]]>([
    ['remote', { locations: [SAN_FRANCISCO], workplace: 'remote' }],
    ['the same metro', { locations: [AUSTIN], workplace: 'onsite' }],
    ['an unknown place', { workplace: 'onsite' }],
  ])('%s needs no move', (_name, parts) => {
    expect(assess(madePosting(parts), pack, move).walkAway).toEqual({
      low: 230_000,
      high: 240_000,
    });
  });

  test.each([
    [230_000, 'clears'],
    [270_000, 'possible'],
    [300_000, 'falls-short'],
  ])('the own figure %i is taken as it is', (walkAway, status) => {
    expect(assess(madePosting(), pack, { ...move, walkAway })).toMatchObject({
      walkAway: { low: walkAway, high: walkAway },
      walkAwayStatus: status,
    });
  });
});

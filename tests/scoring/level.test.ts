import { describe, expect, test } from 'vitest';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { madePosting, madeRole } from './made-posting';

const pack = guidePack();

describe('level', () => {
  const open = madePosting({
    role: madeRole({
      level: {
        ids: ['mid'],
        confidence: 'assumed',
        evidence: '',
        rule: 'assumed',
        unlevelled: true,
      },
    }),
  });

  test.each<[name: string, profile: Profile, level: string, note: string]>([
    ['nothing says it', {}, 'mid', 'assumed-level'],
    ["the user's own", { level: 'staff' }, 'staff', 'level-from-profile'],
    ["the user's years", { years: 5 }, 'senior', 'level-from-profile'],
    ['just short of eight', { years: 7.5 }, 'senior', 'level-from-profile'],
    [
      'eight years, which the guide gives no level of its own',
      { years: 8 },
      'staff',
      'level-from-profile',
    ],
    ['no year yet', { years: 0 }, 'entry', 'level-from-profile'],
  ])('%s', (_name, profile, level, note) => {
    const assessment = assess(open, pack, profile);

    expect(assessment.level.ids).toEqual([level]);
    expect(assessment.notes).toEqual(expect.arrayContaining([note, 'unlevelled-title']));
  });

  test('a stated level stands whatever the profile says', () => {
    expect(assess(madePosting(), pack, { level: 'staff' }).level.ids).toEqual(['senior']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Profile } from '@/posting/profile';
import { profileSchema } from '@/posting/profile.schema';

describe('profileSchema', () => {
  it.each<[string, Profile]>([
    ['an empty profile', {}],
    ['the least', { years: 0, currentBase: 10_000, walkAway: 10_000, skills: [] }],
    ['the most', { years: 60, currentBase: 5_000_000, walkAway: 5_000_000 }],
    ['half a year', { years: 0.5 }],
    [
      'every field',
      {
        level: 'staff',
        years: 12,
        skills: ['rag', 'rl'],
        metro: 'seattle',
        currentBase: 240_000,
        walkAway: 260_000,
        stance: 'strong',
        premiumWeight: 'published',
        stepsOff: ['geo', 'cap', 'rag'],
        evidence: { rag: 'Three retrieval systems in production, 100K users' },
        currentTotal: 410_000,
        remote: { preference: 'prefer', worth: { low: 10_000, high: 30_000 } },
      },
    ],
  ])('takes %s as it is', (_, profile) => {
    expect(profileSchema.parse(profile)).toEqual(profile);
  });

  it.each<[string, unknown, string, string]>([
    ['below no years', { years: -1 }, 'years', 'years-too-low'],
    ['years without end', { years: 61 }, 'years', 'years-too-high'],
    ['years in words', { years: 'ten' }, 'years', 'no-number'],
    ['a monthly wage', { currentBase: 9_999 }, 'currentBase', 'pay-too-low'],
    ['a fortune', { walkAway: 5_000_001 }, 'walkAway', 'pay-too-high'],
    ['no number', { currentBase: NaN }, 'currentBase', 'no-amount'],
    ['nothing at all', { currentBase: undefined }, 'currentBase', 'no-amount'],
    ['another level', { level: 'boss' }, 'level', 'unknown-level'],
    ['evidence of two lines', { evidence: { rag: 'one\ntwo' } }, 'evidence.rag', 'several-lines'],
    [
      'evidence as long as a letter',
      { evidence: { rag: 'a'.repeat(201) } },
      'evidence.rag',
      'line-too-long',
    ],
    [
      'a worth upside down',
      { remote: { preference: 'avoid', worth: { low: 2, high: 1 } } },
      'remote.worth',
      'ends-crossed',
    ],
    ['another stance', { stance: 'loud' }, 'stance', 'unknown-stance'],
    ['another weight', { premiumWeight: 'double' }, 'premiumWeight', 'unknown-weight'],
    ['skills that are no list', { skills: 'rag' }, 'skills', 'no-list'],
    ['an empty metro', { metro: '' }, 'metro', 'empty-name'],
  ])('refuses %s beside its field', (_, profile, field, message) => {
    const { error } = profileSchema.safeParse(profile);
    expect(error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
      [field, message],
    ]);
  });
});

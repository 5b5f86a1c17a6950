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
    ['below no years', { years: -1 }, 'years', 'Years of experience cannot be below 0.'],
    ['years without end', { years: 61 }, 'years', 'Years of experience must be at most 60.'],
    ['years in words', { years: 'ten' }, 'years', 'Years of experience must be a number.'],
    [
      'a monthly wage',
      { currentBase: 9_999 },
      'currentBase',
      'This must be at least $10,000 a year.',
    ],
    ['a fortune', { walkAway: 5_000_001 }, 'walkAway', 'This must be at most $5,000,000 a year.'],
    [
      'no number',
      { currentBase: NaN },
      'currentBase',
      'This must be an amount in US dollars a year.',
    ],
    [
      'nothing at all',
      { currentBase: undefined },
      'currentBase',
      'This must be an amount in US dollars a year.',
    ],
    [
      'another level',
      { level: 'boss' },
      'level',
      'The level must be one of entry, mid, senior and staff.',
    ],
    [
      'evidence of two lines',
      { evidence: { rag: 'one\ntwo' } },
      'evidence.rag',
      'This must be one line.',
    ],
    [
      'evidence as long as a letter',
      { evidence: { rag: 'a'.repeat(201) } },
      'evidence.rag',
      'This must be at most 200 characters.',
    ],
    [
      'a worth upside down',
      { remote: { preference: 'avoid', worth: { low: 2, high: 1 } } },
      'remote.worth',
      'The low end must not be above the high end.',
    ],
    ['another stance', { stance: 'loud' }, 'stance', 'The stance must be strong or cautious.'],
    [
      'another weight',
      { premiumWeight: 'double' },
      'premiumWeight',
      'Premiums must count as published, half or off.',
    ],
    ['skills that are no list', { skills: 'rag' }, 'skills', 'Skills must be a list of names.'],
    ['an empty metro', { metro: '' }, 'metro', 'The home metro must not be empty.'],
  ])('refuses %s beside its field', (_, profile, field, message) => {
    const { error } = profileSchema.safeParse(profile);
    expect(error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
      [field, message],
    ]);
  });
});

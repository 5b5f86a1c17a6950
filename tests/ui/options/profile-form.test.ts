import { array, assert, constantFrom, double, integer, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVEL_IDS } from '@/posting/level';
import { keepValidFields } from '@/ui/options/keep-valid-fields';
import { profileFormSchema, profileFormValues } from '@/ui/options/profile-form.schema';

const empty = profileFormValues({});

const anyProfile = record(
  {
    level: constantFrom(...LEVEL_IDS),
    years: integer({ min: 0, max: 120 }).map((halves) => halves / 2),
    skills: array(string({ minLength: 1 }), { minLength: 1 }),
    metro: string({ minLength: 1 }),
    currentBase: integer({ min: 10_000, max: 5_000_000 }),
    walkAway: integer({ min: 10_000, max: 5_000_000 }),
    stepsOff: array(string({ minLength: 1 }), { minLength: 1 }),
    stance: constantFrom('strong', 'cautious'),
    premiumWeight: constantFrom('published', 'half', 'off'),
  },
  { requiredKeys: ['stance', 'premiumWeight'] },
);

describe('profileFormSchema', () => {
  it('gives an empty profile, but for the defaults, where nothing is filled in', () => {
    expect(profileFormSchema.parse(empty)).toEqual({
      stance: 'strong',
      premiumWeight: 'published',
    });
  });

  it('reads back every profile that it shows', () => {
    assert(
      property(anyProfile, (profile) => {
        expect(profileFormSchema.parse(profileFormValues(profile))).toEqual(profile);
      }),
    );
  });

  it.each([
    ['currentBase', '185', 'This reads as $185. This must be at least $10,000 a year.'],
    ['currentBase', '90/hr', 'Enter one yearly amount in US dollars'],
    ['walkAway', '$9,000,000', 'This must be at most $5,000,000 a year.'],
    ['years', '61', 'at most 60'],
    ['years', 'six', 'Enter a number of years'],
    ['years', '-1', 'Enter a number of years'],
  ])('refuses %s of %j and says why', (field, typed, words) => {
    const { error } = profileFormSchema.safeParse({ ...empty, [field]: typed });
    expect(error?.issues).toHaveLength(1);
    expect(error?.issues[0]?.path).toEqual([field]);
    expect(error?.issues[0]?.message).toContain(words);
  });
});

describe('keepValidFields', () => {
  it('keeps the stored value of a refused field and takes the others', () => {
    const typed = { ...empty, currentBase: 'a lot', walkAway: '$215k', years: '7' };
    expect(keepValidFields(typed, { currentBase: 185_000, years: 3 })).toEqual({
      profile: {
        currentBase: 185_000,
        walkAway: 215_000,
        years: 7,
        stance: 'strong',
        premiumWeight: 'published',
      },
      refused: ['currentBase'],
    });
  });

  it('leaves out a refused field whose stored value would be refused too', () => {
    const { profile, refused } = keepValidFields(
      { ...empty, years: 'many', walkAway: '200k' },
      { years: 400 },
    );
    expect(profile).not.toHaveProperty('years');
    expect(profile.walkAway).toBe(200_000);
    expect(refused).toEqual(['years']);
  });

  it('always gives a profile, whatever is typed and stored', () => {
    const stored = record({ currentBase: double({ noNaN: true }), years: double({ noNaN: true }) });
    assert(
      property(string(), string(), string(), stored, (years, currentBase, walkAway, before) => {
        const { profile } = keepValidFields({ ...empty, years, currentBase, walkAway }, before);
        expect(profile.stance).toBe('strong');
      }),
    );
  });
});

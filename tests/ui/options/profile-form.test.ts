import {
  array,
  assert,
  constantFrom,
  dictionary,
  double,
  integer,
  oneof,
  property,
  record,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVEL_IDS } from '@/posting/level';
import type { Profile } from '@/posting/profile';
import { followStored, keepValidFields } from '@/ui/options/keep-valid-fields';
import { profileFormSchema, profileFormValues } from '@/ui/options/profile-form.schema';

const empty = profileFormValues({});

const anyWorth = integer({ min: 0, max: 500_000 }).chain((low) =>
  record({ low: constantFrom(low), high: integer({ min: low, max: 500_000 }) }),
);
const anyRemote = oneof(
  record({ preference: constantFrom('prefer', 'avoid') }),
  record({ preference: constantFrom('prefer', 'neutral', 'avoid'), worth: anyWorth }),
);
const anyLine = string({ minLength: 1, maxLength: 200 }).filter(
  (line) => line === line.trim() && !/[\r\n]/.test(line),
);

const anyProfile = record(
  {
    level: constantFrom(...LEVEL_IDS),
    years: integer({ min: 0, max: 120 }).map((halves) => halves / 2),
    skills: array(string({ minLength: 1 }), { minLength: 1 }),
    metro: string({ minLength: 1 }),
    currentBase: integer({ min: 10_000, max: 5_000_000 }),
    walkAway: integer({ min: 10_000, max: 5_000_000 }),
    currentTotal: integer({ min: 10_000, max: 5_000_000 }),
    evidence: dictionary(constantFrom('rag', 'mlops', 'of-another-pack'), anyLine, { minKeys: 1 }),
    remote: anyRemote,
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
    ['currentTotal', 'plenty', 'Enter one yearly amount in US dollars'],
    ['years', '61', 'at most 60'],
    ['years', 'six', 'Enter a number of years'],
    ['years', '-1', 'Enter a number of years'],
  ])('refuses %s of %j and says why', (field, typed, words) => {
    const { error } = profileFormSchema.safeParse({ ...empty, [field]: typed });
    expect(error?.issues).toHaveLength(1);
    expect(error?.issues[0]?.path).toEqual([field]);
    expect(error?.issues[0]?.message).toContain(words);
  });

  it.each([
    ['12k', '', 'high', 'Enter both ends, or leave both empty.'],
    ['', '12k', 'low', 'Enter both ends, or leave both empty.'],
    ['30,000', '10,000', 'high', 'The high end must not be below the low end.'],
    ['10,000', '900k', 'high', 'at most $500,000'],
    ['-5', '9', 'low', 'Enter one yearly amount'],
  ])('refuses a remote worth of %j to %j at its %s end', (low, high, end, words) => {
    const { error } = profileFormSchema.safeParse({ ...empty, remoteWorth: { low, high } });
    expect(error?.issues.map(({ path }) => path)).toEqual([['remoteWorth', end]]);
    expect(error?.issues[0]?.message).toContain(words);
  });

  it('takes a remote worth of nothing', () => {
    expect(
      profileFormSchema.parse({ ...empty, remoteWorth: { low: '0', high: '$5k' } }).remote,
    ).toEqual({ preference: 'neutral', worth: { low: 0, high: 5000 } });
  });

  it('refuses the one line of evidence that is too long, up to the last character', () => {
    const evidence = { rag: 'x'.repeat(200), mlops: `${'x'.repeat(200)}y` };
    const { error } = profileFormSchema.safeParse({ ...empty, evidence });
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['evidence', 'mlops'], 'This must be at most 200 characters.'],
    ]);
  });

  it('makes one line of pasted evidence, and leaves out an empty one', () => {
    expect(
      profileFormSchema.parse({
        ...empty,
        evidence: { rag: '  Three systems,\r\n\n  40K users ', mlops: ' \n ' },
      }).evidence,
    ).toEqual({ rag: 'Three systems, 40K users' });
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

  it('keeps the stored line of one skill, and takes those of the others', () => {
    const tooLong = 'x'.repeat(201);
    const typed = {
      ...empty,
      skills: ['rag', 'mlops'],
      evidence: { rag: tooLong, mlops: 'Fourteen models', 'fine-tuning': tooLong },
    };
    const { profile, refused } = keepValidFields(typed, { evidence: { rag: 'Three systems' } });
    expect(profile.evidence).toEqual({ rag: 'Three systems', mlops: 'Fourteen models' });
    // The line of a skill that is not checked stands nowhere, so it is not to be corrected.
    expect(refused).toEqual(['evidence.rag']);
  });

  it('keeps the stored remote worth whole where one end is refused', () => {
    const worth = { low: 5000, high: 9000 };
    const { profile } = keepValidFields(
      { ...empty, remote: 'prefer', remoteWorth: { low: '7k', high: 'lots' } },
      { remote: { preference: 'avoid', worth } },
    );
    expect(profile.remote).toEqual({ preference: 'prefer', worth });
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

describe('followStored', () => {
  const before: Profile = { level: 'mid', currentBase: 150_000, stepsOff: ['geo'] };

  it('shows what was changed elsewhere', () => {
    const now: Profile = { ...before, level: 'senior', stepsOff: [], evidence: { rag: 'Two' } };
    expect(followStored(profileFormValues(before), before, now)).toEqual(profileFormValues(now));
  });

  it('keeps what was typed here and not stored yet, refused or not', () => {
    const here = {
      ...profileFormValues(before),
      walkAway: 'a lot',
      currentBase: '$160k',
      evidence: { rag: 'Three systems', mlops: 'x'.repeat(201) },
    };
    const now: Profile = { ...before, stepsOff: ['geo', 'rag'], walkAway: 180_000 };
    expect(followStored(here, before, now)).toEqual({
      ...here,
      currentBase: '$160k',
      stepsOff: ['geo', 'rag'],
    });
  });

  it('takes a stored figure for unchanged in whatever way it is typed', () => {
    const here = { ...profileFormValues(before), currentBase: '$150k' };
    const now: Profile = { ...before, currentBase: 170_000 };
    expect(followStored(here, before, now).currentBase).toBe('170,000');
  });
});

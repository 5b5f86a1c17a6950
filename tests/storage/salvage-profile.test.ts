import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileSchema } from '@/posting/profile.schema';
import { salvageProfile } from '@/storage/salvage-profile';

describe('salvageProfile', () => {
  it('gives a sound profile as it is', () => {
    const stored = { level: 'staff', remote: { preference: 'prefer' }, evidence: { rag: 'Two' } };
    expect(salvageProfile(stored)).toEqual({ profile: stored, leftOut: [] });
  });

  it.each<[string, unknown, unknown, string[]]>([
    [
      'one field',
      { years: -3, level: 'senior', currentBase: 200_000 },
      { level: 'senior', currentBase: 200_000 },
      ['years'],
    ],
    [
      'one line of evidence among several',
      { evidence: { rag: 'Three systems', mlops: 'x'.repeat(201) } },
      { evidence: { rag: 'Three systems' } },
      ['evidence.mlops'],
    ],
    [
      'items of a list, the others in their order',
      { skills: [1, 'rag', 2, 3, 'mlops'] },
      { skills: ['rag', 'mlops'] },
      ['skills.0', 'skills.2', 'skills.3'],
    ],
    [
      'a range that runs backwards, not the preference beside it',
      { remote: { preference: 'prefer', worth: { low: 9000, high: 100 } } },
      { remote: { preference: 'prefer' } },
      ['remote.worth'],
    ],
    [
      'a range that lacks an end',
      { remote: { preference: 'avoid', worth: { low: 9000 } } },
      { remote: { preference: 'avoid' } },
      ['remote.worth'],
    ],
    [
      'a range with an end that is no amount, as a whole',
      { remote: { preference: 'avoid', worth: { low: 9000, high: 'more' } } },
      { remote: { preference: 'avoid' } },
      ['remote.worth.high'],
    ],
    ['a preference without its choice', { years: 4, remote: {} }, { years: 4 }, ['remote']],
  ])('leaves out %s', (_case, stored, profile, paths) => {
    const salvaged = salvageProfile(stored);
    expect(salvaged.profile).toEqual(profile);
    expect(salvaged.leftOut.map(({ path }) => path)).toEqual(paths);
    expect(salvaged.leftOut.every(({ message }) => message !== '')).toBe(true);
  });

  it.each([['a text'], [null], [7], [[{ level: 'senior' }]]])('finds nothing in %j', (stored) => {
    const { profile, leftOut } = salvageProfile(stored);
    expect(profile).toEqual({});
    expect(leftOut).toHaveLength(1);
  });

  it('gives a profile that makes sense, whatever was stored', () => {
    assert(
      property(anything(), (stored) => {
        expect(profileSchema.safeParse(salvageProfile(stored).profile).success).toBe(true);
      }),
    );
  });
});

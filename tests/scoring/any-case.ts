import * as fc from 'fast-check';
import { LEVEL_IDS } from '@/posting/level';
import type { Posting } from '@/posting/posting';
import type { Offer, Profile } from '@/posting/profile';
import type { Mention } from '@/posting/role';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { madeLevel, madePay, madePlace, madePosting, madeRole } from './made-posting';

const pack = guidePack();
const NATION = madePlace({ country: 'US' });

export const skillIds = pack.premiums.filter(({ kind }) => kind === 'skill').map(({ id }) => id);
export const domainIds = pack.premiums.filter(({ kind }) => kind === 'domain').map(({ id }) => id);
export const metroIds = pack.geographies.map(({ id }) => id);

const anyLevels = fc.subarray([...LEVEL_IDS], { minLength: 1, maxLength: 2 });
const anyEnds = fc.oneof(
  fc
    .tuple(fc.integer({ min: 60_000, max: 400_000 }), fc.integer({ min: 0, max: 300_000 }))
    .map(([min, width]) => ({ min, max: min + width })),
  fc.integer({ min: 60_000, max: 400_000 }).map((min) => ({ min, max: null })),
  fc.integer({ min: 60_000, max: 400_000 }).map((max) => ({ min: null, max })),
);
export const mentions = (ids: readonly string[]): Mention[] => ids.map((id) => ({ id, quote: id }));

export const anyPosting = fc
  .record({
    levels: anyLevels,
    metro: fc.constantFrom(...metroIds),
    skills: fc.shuffledSubarray(skillIds),
    domains: fc.shuffledSubarray(domainIds),
    ends: fc.option(anyEnds),
  })
  .map(({ levels, metro, skills, domains, ends }): Posting => {
    const [first = 'mid', ...rest] = levels;
    return madePosting({
      locations: metro === 'national' ? [NATION] : [{ ...NATION, city: metro, metro }],
      role: madeRole({
        level: madeLevel(first, ...rest),
        skills: mentions(skills),
        domains: mentions(domains),
      }),
      pay: ends ? [madePay(ends)] : [],
    });
  });

export const anyPaidPosting = anyPosting.filter(({ pay }) => pay.length > 0);

export const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    skills: fc.subarray(skillIds),
    level: fc.constantFrom(...LEVEL_IDS),
    metro: fc.constantFrom(...metroIds),
    currentBase: fc.integer({ min: 60_000, max: 500_000 }),
    stance: fc.constantFrom('strong' as const, 'cautious' as const),
    premiumWeight: fc.constantFrom('published' as const, 'half' as const, 'off' as const),
    stepsOff: fc.subarray(['geo', 'cap', ...skillIds, ...domainIds]),
  },
  { requiredKeys: [] },
);

export const anyOffer: fc.Arbitrary<Offer | undefined> = fc.option(
  fc.record({ base: fc.integer({ min: 60_000, max: 600_000 }) }),
  { nil: undefined },
);

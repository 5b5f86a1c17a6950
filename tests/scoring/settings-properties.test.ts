import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVEL_IDS } from '@/posting/level';
import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import { effectivePack } from '@/scoring/apply-edits';
import { assess } from '@/scoring/assess';
import type { Assessment } from '@/scoring/assessment';
import { editKey, type PackEdit } from '@/scoring/pack-edit';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { anyPosting, anyProfile, domainIds, metroIds, skillIds } from './any-case';

const pack = guidePack();

type Market = Assessment['market'];

const market = (posting: Posting, profile: Profile): Market =>
  assess(posting, pack, profile).market;

/** The ends of a band that are lower than those of another. */
function lowered(band: Market, than: Market): ('low' | 'high')[] {
  return (['low', 'high'] as const).filter((end) => !band || !than || band[end] < than[end]);
}

function withStep(profile: Profile, step: string, isOff: boolean): Profile {
  const others = (profile.stepsOff ?? []).filter((other) => other !== step);
  return { ...profile, stepsOff: isOff ? [...others, step] : others };
}

describe('properties of the settings', () => {
  test('premiums published, half, off: each band no higher than the one before', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, (posting, profile) => {
        const weighted = (premiumWeight: NonNullable<Profile['premiumWeight']>) =>
          market(posting, { ...profile, premiumWeight });

        expect(lowered(weighted('published'), weighted('half'))).toEqual([]);
        expect(lowered(weighted('half'), weighted('off'))).toEqual([]);
      }),
    );
  });

  test('premiums off is the band of a posting that matches none', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, (posting, profile) => {
        const plain = { ...posting, role: { ...posting.role, skills: [], domains: [] } };

        expect(market(posting, { ...profile, premiumWeight: 'off' })).toEqual(
          market(plain, profile),
        );
      }),
    );
  });

  test('a premium switched off is the band of a posting that does not match it', () => {
    const anyRule = fc.constantFrom(...skillIds, ...domainIds);
    fc.assert(
      fc.property(anyPosting, anyProfile, anyRule, (posting, profile, rule) => {
        const { role } = posting;
        const others = ({ id }: { id: string }) => id !== rule;
        const without = {
          ...posting,
          role: {
            ...role,
            skills: role.skills.filter(others),
            domains: role.domains.filter(others),
          },
        };
        const off = market(posting, withStep(profile, rule, true));

        expect(off).toEqual(market(without, profile));
        expect(lowered(market(posting, withStep(profile, rule, false)), off)).toEqual([]);
      }),
    );
  });

  test('the place switched off: the same band wherever the job is', () => {
    fc.assert(
      fc.property(
        anyPosting,
        anyProfile,
        fc.constantFrom(...metroIds),
        (posting, profile, metro) => {
          const off = withStep(profile, 'geo', true);
          const moved = posting.locations.map((place) => ({ ...place, metro, city: metro }));

          expect(market({ ...posting, locations: moved }, off)).toEqual(market(posting, off));
        },
      ),
    );
  });

  test('the limit holds, and switched off never lowers the band', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, (posting, profile) => {
        const on = assess(posting, pack, withStep(profile, 'cap', false));
        const off = assess(posting, pack, withStep(profile, 'cap', true));
        const [level] = on.steps;
        const most = pack.policy.factorCap;

        expect(on.market?.low).toBeLessThanOrEqual((level?.low ?? NaN) * most + 0.5);
        expect(on.market?.high).toBeLessThanOrEqual((level?.high ?? NaN) * most + 0.5);
        expect(lowered(off.market, on.market)).toEqual([]);
        // The step is shown in both, or in neither.
        expect(off.steps.map(({ rule }) => rule)).toEqual(on.steps.map(({ rule }) => rule));
      }),
    );
  });

  test('the more cautious stance never asks for more', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, (posting, profile) => {
        const strong = assess(posting, pack, { ...profile, stance: 'strong' }).counter;
        const cautious = assess(posting, pack, { ...profile, stance: 'cautious' }).counter;

        expect(cautious?.low).toBeLessThanOrEqual(strong?.low ?? NaN);
        expect(cautious?.high).toBeLessThanOrEqual(strong?.high ?? NaN);
      }),
    );
  });
});

const anyFigure: fc.Arbitrary<PackEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('figure' as const),
    pack: fc.constant('guide'),
    list: fc.constant('bands' as const),
    entry: fc.constantFrom(...LEVEL_IDS),
    field: fc.constantFrom('low' as const, 'high' as const),
    value: fc.integer({ min: 100_000, max: 400_000 }),
  }),
  fc.record({
    kind: fc.constant('figure' as const),
    pack: fc.constant('guide'),
    list: fc.constant('premiums' as const),
    entry: fc.constantFrom(...skillIds, ...domainIds),
    field: fc.constantFrom('low' as const, 'high' as const),
    value: fc.double({ min: 0, max: 0.5, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('off' as const),
    pack: fc.constant('guide'),
    list: fc.constant('premiums' as const),
    entry: fc.constantFrom(...skillIds, ...domainIds),
  }),
);
/** One edit for each field, as they are stored. */
const anyEdits = fc.uniqueArray(anyFigure, {
  maxLength: 6,
  selector: editKey,
});

describe('properties of editions', () => {
  test("in an edited pack, too, the steps multiply out and every range's ends are in order", () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, anyEdits, (posting, profile, edits) => {
        const edited = effectivePack(pack, null, edits).pack;
        const assessment = assess(posting, edited, profile);
        const { steps, counter, headroom } = assessment;

        expect(assessment.pack.edition).toBe(edited.edition ?? null);
        let [low, high] = [steps[0]?.low ?? NaN, steps[0]?.high ?? NaN];
        for (const step of steps) {
          low *= step.factorLow;
          high *= step.factorHigh;
          expect(Math.abs(step.low - low)).toBeLessThan(1);
          expect(Math.abs(step.high - high)).toBeLessThan(1);
        }
        expect(steps.at(-1)).toMatchObject({
          low: assessment.market?.low,
          high: assessment.market?.high,
        });
        const ranges = [assessment.market, counter, headroom].filter((range) => range !== null);
        for (const range of ranges) expect(range.low).toBeLessThanOrEqual(range.high);
      }),
    );
  });

  test('the order in which edits were made is irrelevant', () => {
    fc.assert(
      fc.property(anyPosting, anyProfile, anyEdits, (posting, profile, edits) => {
        const judge = (made: PackEdit[]) =>
          assess(posting, effectivePack(pack, null, made).pack, profile);

        expect(judge(edits.toReversed())).toEqual(judge(edits));
      }),
    );
  });

  test('an edit of another level changes nothing but the edition', () => {
    fc.assert(
      fc.property(
        anyPosting,
        anyProfile,
        fc.constantFrom(...LEVEL_IDS),
        fc.integer({ min: 100_000, max: 129_000 }),
        (posting, profile, entry, value) => {
          fc.pre(!posting.role.level.ids.includes(entry));
          const edit = { kind: 'figure', pack: 'guide', list: 'bands', field: 'low' } as const;
          const edited = effectivePack(pack, null, [{ ...edit, entry, value }]).pack;
          const published = assess(posting, pack, profile);

          expect(edited.edition).toBeDefined();
          expect(assess(posting, edited, profile)).toEqual({
            ...published,
            pack: { ...published.pack, edition: edited.edition },
          });
        },
      ),
    );
  });

  test('a higher figure of a band never lowers the market', () => {
    fc.assert(
      fc.property(
        anyPosting,
        anyProfile,
        fc.constantFrom(...LEVEL_IDS),
        fc.integer({ min: 350_000, max: 900_000 }),
        (posting, profile, entry, value) => {
          const edit = { kind: 'figure', pack: 'guide', list: 'bands', field: 'high' } as const;
          const edited = effectivePack(pack, null, [{ ...edit, entry, value }]).pack;

          expect(
            lowered(assess(posting, edited, profile).market, market(posting, profile)),
          ).toEqual([]);
        },
      ),
    );
  });
});

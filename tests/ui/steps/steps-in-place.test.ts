import { describe, expect, it } from 'vitest';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import { guidePack } from '@/scoring/packs/bundled-packs';
import { stepsInPlace } from '@/ui/steps/steps-in-place';
import type { JudgeFor, PlacedStep } from '@/ui/steps/steps-in-place';
import { madePosting, madeRole, SAN_FRANCISCO } from '../../scoring/made-posting';

/** Senior in San Francisco, with three skills of which the limit cuts a part. */
const posting = madePosting({
  locations: [SAN_FRANCISCO],
  role: madeRole({
    skills: [
      { id: 'rag', quote: 'retrieval-augmented generation' },
      { id: 'mlops', quote: 'MLOps' },
      { id: 'fine-tuning', quote: 'fine-tune' },
    ],
  }),
});

const judge: JudgeFor = (profile) => {
  const { market, steps } = assess(posting, guidePack(), profile);
  return market && { market, steps };
};

function placed(profile: Profile): PlacedStep[] {
  return stepsInPlace(judge(profile)!.steps, profile, judge);
}

const rules = (profile: Profile) => placed(profile).map(({ step }) => step.rule);
const find = (profile: Profile, rule: string) =>
  placed(profile).find(({ step }) => step.rule === rule)!;

describe('stepsInPlace', () => {
  const all = rules({});

  it('begins with the level, which has no switch, and ends with the limit', () => {
    expect(all).toEqual([
      'level:senior',
      'geo:san-francisco',
      'fine-tuning',
      'rag',
      'mlops',
      'cap',
    ]);
    expect(placed({}).map(({ switchId }) => switchId)).toEqual([
      null,
      'geo',
      'fine-tuning',
      'rag',
      'mlops',
      'cap',
    ]);
  });

  it.each([['geo'], ['rag'], ['fine-tuning'], ['cap']])(
    '%s keeps its place when it is off',
    (id) => {
      expect(rules({ stepsOff: [id] }).filter((rule) => rule !== 'cap')).toEqual(
        all.filter((rule) => rule !== 'cap'),
      );
    },
  );

  it.each(['published', 'half', 'off'] as const)('weight %s: the same order', (premiumWeight) => {
    expect(rules({ premiumWeight })).toEqual(
      all.filter((rule) => rule !== 'cap' || premiumWeight !== 'off'),
    );
  });

  it.each<Profile>([{}, { stepsOff: ['fine-tuning', 'cap'] }, { stepsOff: ['geo', 'mlops'] }])(
    'each step starts where the last counted one ended: %o',
    (profile) => {
      let running: { low: number; high: number } | null = null;
      for (const { step, before } of placed(profile)) {
        expect(before).toEqual(running);
        if (step.counted) running = { low: step.low, high: step.high };
      }
      expect(running).toMatchObject({
        low: judge(profile)!.market.low,
        high: judge(profile)!.market.high,
      });
    },
  );

  it('says of a step that is off what the market band would be with it', () => {
    const profile: Profile = { stepsOff: ['fine-tuning', 'mlops', 'rag'] };
    const { otherwise } = find(profile, 'rag');
    // 200,000 x 1.15 x 1.15; 280,000 x 1.25 x 1.20 at most x 1.40
    expect(otherwise?.market).toMatchObject({ low: 264_500, high: 392_000 });
    expect(otherwise?.step.factorLow).toBeCloseTo(1.15);
    expect(otherwise?.before).toMatchObject({ low: 230_000, high: 350_000 });
  });

  it('says of a limit that binds what the band would be without it', () => {
    const { otherwise } = find({}, 'cap');
    expect(otherwise?.market.high).toBeGreaterThan(judge({})!.market.high);
    expect(find({}, 'rag').otherwise).toBeNull();
  });

  it('where all premiums are off, says what one would do at its published weight', () => {
    const { otherwise } = find({ premiumWeight: 'off', stepsOff: ['mlops', 'fine-tuning'] }, 'rag');
    expect(otherwise?.market).toMatchObject({ low: 264_500, high: 392_000 });
  });

  it('leaves the steps as they are where nothing can be judged anew', () => {
    const { steps } = judge({ stepsOff: ['fine-tuning'] })!;
    const asTheyAre = stepsInPlace(steps, {});
    expect(asTheyAre.map(({ step }) => step)).toEqual(steps);
    expect(asTheyAre.every(({ otherwise }) => otherwise === null)).toBe(true);
  });
});

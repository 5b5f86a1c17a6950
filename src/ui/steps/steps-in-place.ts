import type { AnnualRange } from '@/posting/money';
import type { Profile } from '@/posting/profile';
import type { Assessment, Step } from '@/scoring/assessment';

type Market = NonNullable<Assessment['market']>;

/** A market band and the way to it. */
export interface SteppedMarket {
  market: Market;
  steps: Step[];
}

/** What the market band would be for another profile; null where there is none. */
export type JudgeFor = (profile: Profile) => SteppedMarket | null;

/** A step where it belongs, counted or not. */
export interface PlacedStep {
  step: Step;
  /** The band that it starts from; null for the level, which is the first. */
  before: AnnualRange | null;
  /** What names it in a profile's `stepsOff`; null where it cannot be switched. */
  switchId: string | null;
  /** The same step, the band before it and the market band, were it counted, or, for a limit that counts, not. */
  otherwise: { step: Step; before: AnnualRange; market: Market } | null;
}

/**
 * The steps in the order that they have when all count, so that one which is switched off keeps its place, each with
 * what switching it would do.
 *
 * @param steps as judged for the profile
 * @param judge absent where nothing can be judged anew: the order stays as it is, and nothing is said of what would be
 */
export function stepsInPlace(steps: Step[], profile: Profile, judge?: JudgeFor): PlacedStep[] {
  const full = judge?.({ ...counting(profile), stepsOff: [] })?.steps ?? [];
  const place = ({ rule }: Step): number => {
    const index = full.findIndex((other) => other.rule === rule);
    return index < 0 ? full.length : index;
  };
  let running: AnnualRange | null = null;
  return steps
    .toSorted((one, other) => place(one) - place(other))
    .map((step) => {
      const before = running;
      if (step.counted || running === null) running = { low: step.low, high: step.high };
      const switchId = switchOf(step);
      const otherwise =
        judge && switchId !== null ? judgeOtherwise(step, switchId, profile, judge) : null;
      return { step, before, switchId, otherwise };
    });
}

/** The name of a step in a profile's `stepsOff`: a place is any place, and the level always counts. */
function switchOf({ kind, rule }: Step): string | null {
  if (kind === 'level') return null;
  return kind === 'geo' ? 'geo' : rule;
}

function judgeOtherwise(
  { rule, kind, counted }: Step,
  switchId: string,
  profile: Profile,
  judge: JudgeFor,
): PlacedStep['otherwise'] {
  if (counted && kind !== 'cap') return null;
  const { stepsOff = [] } = profile;
  const other = counted
    ? judge({ ...profile, stepsOff: [...stepsOff, switchId] })
    : judge({ ...counting(profile), stepsOff: stepsOff.filter((id) => id !== switchId) });
  const index = other?.steps.findIndex((step) => step.rule === rule) ?? -1;
  const step = other?.steps[index];
  const before = other?.steps[index - 1];
  return other && step && before && step.counted !== counted
    ? { step, before, market: other.market }
    : null;
}

/** With premiums that count: where all are off, what one would do is said at its published weight. */
function counting(profile: Profile): Profile {
  return profile.premiumWeight === 'off' ? { ...profile, premiumWeight: 'published' } : profile;
}

import type { Profile } from '@/posting/profile';
import type { Assessment, Step } from './assessment';
import { homeGeography, nation } from './home';
import { profileLevel } from './level';
import { marketBand, type MarketBasis } from './market-band';
import type { MarketPack } from './market-pack';
import { marketSteps } from './market-steps';
import { premiumPool } from './premium-pool';
import { wholeDollars } from './rounding';

/** Market pay for the user alone, and the way there. */
export interface OwnWorth {
  market: NonNullable<Assessment['market']>;
  steps: Step[];
}

/** Stands as evidence where the user's own words would, and gave none. */
export const YOUR_PROFILE = 'your profile';

/**
 * The market band for the user's own level (or years), home metro (else the nation) and skills, under their own
 * settings. Null without a level and years.
 */
export function ownWorth(profile: Profile, pack: MarketPack): OwnWorth | null {
  const level = profileLevel(profile, pack);
  if (level === null) return null;
  const home = homeGeography(profile, pack);
  const skills = pack.premiums.filter(
    ({ kind, id }) => kind === 'skill' && profile.skills?.includes(id),
  );
  const { premiumWeight = 'published', stepsOff = [] } = profile;
  const basis: MarketBasis = {
    levels: [level],
    geography: home ?? nation(pack),
    premiums: premiumPool(skills, pack.policy.premiumDecay, premiumWeight, stepsOff),
    stepsOff,
  };
  const { low, high, openEnded } = marketBand(pack, basis);
  return {
    market: { low: wholeDollars(low), high: wholeDollars(high), openEnded },
    steps: marketSteps(pack, basis, {
      level: YOUR_PROFILE,
      geography: home ? YOUR_PROFILE : '',
      premium: (id) => profile.evidence?.[id] ?? YOUR_PROFILE,
    }),
  };
}

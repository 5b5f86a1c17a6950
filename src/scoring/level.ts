import { LEAST_YEARS, LEVEL_IDS, type LevelId } from '@/posting/level';
import type { PayRange } from '@/posting/pay-range';
import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import type { Assessment } from './assessment';
import type { MarketPack } from './market-pack';

export interface ScoredLevel {
  level: Assessment['level'];
  /** True when the posting states no level and the user's own was taken. */
  fromProfile: boolean;
}

/** The level to score at: the posting's own; where nothing in the posting tells, the user's. */
export function scoredLevel(posting: Posting, profile: Profile, pack: MarketPack): ScoredLevel {
  const { ids, confidence, evidence } = posting.role.level;
  const own = confidence === 'assumed' ? profileLevel(profile, pack) : null;
  if (own) {
    return {
      level: { id: own, ids: [own], confidence, evidence: 'your profile' },
      fromProfile: true,
    };
  }
  return { level: { id: ids[0], ids, confidence, evidence }, fromProfile: false };
}

/** The level of one range: a posting that lists a range per level is judged level by level. */
export function levelOfRange(range: PayRange, posted: ScoredLevel): ScoredLevel {
  if (range.level === null) return posted;
  return {
    level: {
      id: range.level,
      ids: [range.level],
      confidence: 'stated',
      evidence: range.zone ?? range.quote,
    },
    fromProfile: false,
  };
}

/**
 * The user's level: as set, else the highest of the pack's levels whose years they have; null when neither is known.
 * A band that was published without years takes the usual ones.
 */
export function profileLevel(profile: Profile, pack: MarketPack): LevelId | null {
  if (profile.level) return profile.level;
  const { years } = profile;
  if (years === undefined) return null;
  const reached = pack.bands.filter(
    (band) => (band.years?.min ?? LEAST_YEARS[band.level]) <= years,
  );
  return LEVEL_IDS.findLast((id) => reached.some((band) => band.level === id)) ?? null;
}

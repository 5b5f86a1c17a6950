import type { LevelId } from './level';
import type { AnnualUsd } from './money';

/** strong: counters up to 20% above the posted maximum; cautious: up to 10%. */
export type Stance = 'strong' | 'cautious';

/** How much of the published skill and domain premiums counts. */
export type PremiumWeight = 'published' | 'half' | 'off';

/** What the user tells of themself. Every field may be missing; everything works without a profile. */
export interface Profile {
  /** Taken for a posting whose own level nothing states. */
  level?: LevelId;
  /** Years of experience; gives the level where `level` is not set. */
  years?: number;
  /** Skill rule ids of the market pack that the user has. */
  skills?: string[];
  /** Home metro: a geography id of the market pack. */
  metro?: string;
  currentBase?: AnnualUsd;
  /** The user's own walk-away number; replaces the one from current base. */
  walkAway?: AnnualUsd;
  stance?: Stance;
  premiumWeight?: PremiumWeight;
  /** Steps switched off: "geo" and premium rule ids. */
  stepsOff?: string[];
}

/** A written offer, as far as scoring needs it. */
export interface Offer {
  base: AnnualUsd;
}

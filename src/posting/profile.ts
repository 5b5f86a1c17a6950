import type { LevelId } from './level';
import type { AnnualRange, AnnualUsd } from './money';

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
  /** Steps switched off: "geo", "cap" and premium rule ids. */
  stepsOff?: string[];
  /** One line per skill rule id that shows what the user did with it: "three RAG systems in production, 100K users". */
  evidence?: Record<string, string>;
  /** Current pay in all (base, bonus, equity a year): shown beside totals, never scored. */
  currentTotal?: AnnualUsd;
  remote?: RemotePreference;
}

/** What working remotely means to the user; it never enters a market band. */
export interface RemotePreference {
  preference: 'prefer' | 'neutral' | 'avoid';
  /** What a year of it is worth to them; the playbook's usual figure where they name none. */
  worth?: AnnualRange;
}

/** A written offer, as far as scoring needs it. */
export interface Offer {
  base: AnnualUsd;
}

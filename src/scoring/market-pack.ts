import type { LevelId } from '@/posting/level';
import type { AnnualUsd, CurrencyCode, Factor } from '@/posting/money';
import type { PayPeriod } from '@/posting/pay-range';

/** A published or derived source that figures of a pack name by id. */
export interface PackSource {
  id: string;
  /** "guide", "BLS OEWS". */
  label: string;
  publisher: string;
  url: string;
  /** ISO date, or year, that the figures are of. */
  asOf: string;
  /** What the figures rest on: "1,969 AI job postings". */
  sample: string;
  /** published: the source's own figure; derived: our reading of it. */
  kind: 'published' | 'derived';
}

export interface LevelBand {
  level: LevelId;
  label: string;
  low: AnnualUsd;
  high: AnnualUsd;
  /** True for "350K+". */
  openEnded: boolean;
  /** Years of experience, as published; null where it gives none. */
  years: { min: number; max: number | null } | null;
  source: string;
  /** Statement of the source that the figures stand in ("G3"). */
  ref: string;
}

export interface Geography {
  id: string;
  label: string;
  low: Factor;
  high: Factor;
  /** Cities and area names that lie in it. */
  names: string[];
  /** Regional price parity (US = 100): what a salary buys there; never changes pay. Null when unknown. */
  rpp: number | null;
  source: string;
  ref: string;
}

export interface Premium {
  id: string;
  kind: 'skill' | 'domain';
  label: string;
  /** See PremiumTerms for what a term may be. */
  terms: string[];
  /** How many different terms a posting must name; 1 when absent ("several LLM platforms": 2). */
  minimum?: number;
  /** Share on top of the band, 0.15 for +15%; both null where the source gives no figure. */
  low: Factor | null;
  high: Factor | null;
  source: string;
  ref: string;
}

/** The model's constants; see the README's "how it judges" for the reason of each. */
export interface PackPolicy {
  periodsPerYear: Record<PayPeriod, number>;
  /** Each further premium counts this much of the one before. */
  premiumDecay: Factor;
  /** Location and premiums together never multiply a band by more than this. */
  factorCap: Factor;
  /** Flexibility above the posted maximum: cautious (low) and strong (high). */
  flexibility: { low: Factor; high: Factor; source: string; ref: string };
  /** max = spread x min where only one end is posted. */
  assumedSpread: Factor;
  counter: {
    /** The low end of the counter is at most this share of the high end. */
    lowShareOfHigh: Factor;
    roundTo: AnnualUsd;
    /** The counter is at least this wide. */
    minimumWidth: AnnualUsd;
    /** Bounds of the counter around a written offer. */
    offer: { lowFloor: Factor; highFloor: Factor; highCeiling: Factor };
  };
  walkAway: { low: Factor; high: Factor; source: string; ref: string };
  /** max/min above which a range is noted as wide, and as too wide to say much. */
  wideRange: { mild: Factor; over: Factor };
}

/** One validated market data document. */
export interface MarketPack {
  id: string;
  version: number;
  /**
   * Names what the user's edits and the places composed in made of the pack: equal for equal contents. Absent as
   * published; no document may bring its own.
   */
  edition?: string;
  name: string;
  publisher: string;
  url: string;
  asOf: string;
  currency: CurrencyCode;
  /** ISO 3166-1 alpha-2 of the market that it describes. */
  country: string;
  sample: string;
  bands: LevelBand[];
  geographies: Geography[];
  premiums: Premium[];
  policy: PackPolicy;
  sources: PackSource[];
}

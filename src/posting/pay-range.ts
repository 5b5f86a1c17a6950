import type { LevelId } from './level';
import type { CurrencyCode } from './money';
import type { Place } from './place';

/** The period that the posting prints. Never guessed from the size of a figure alone when a word says otherwise. */
export type PayPeriod = 'hour' | 'day' | 'week' | 'biweek' | 'semimonth' | 'month' | 'year';

/** What the figure pays for. Only base pay is ever scored. */
export type PayComponent = 'base' | 'ote' | 'total' | 'bonus' | 'equity' | 'unknown';

/** Who stated the figure: the employer (in data or in prose), or the job site (read off the text, or estimated). */
export type PayProvenance =
  'employer-structured' | 'employer-text' | 'site-inferred' | 'site-estimate';

/** One posted range, in the currency and the period as posted, cents kept; or the one that the user set. */
export interface PayRange {
  /** null when only the maximum is posted */
  min: number | null;
  /** null when only the minimum is posted */
  max: number | null;
  currency: CurrencyCode;
  period: PayPeriod;
  component: PayComponent;
  /** The label that limits the range ("Zone A", "San Francisco", "California, Colorado"), as printed; null for the whole posting. */
  zone: string | null;
  /** The places that the zone label names; empty when it names none. */
  zonePlaces: Place[];
  /** The level that the range is for, where a posting lists one per level. */
  level: LevelId | null;
  /** user: set by the user, and posted by nobody. */
  provenance: PayProvenance | 'user';
  /** The exact words that the range was read from. */
  quote: string;
  /** The named rule that read it. */
  rule: string;
}

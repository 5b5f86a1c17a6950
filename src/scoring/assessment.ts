import type { LevelConfidence, LevelId } from '@/posting/level';
import type { AnnualRange, AnnualUsd, Factor } from '@/posting/money';
import type { Coverage } from '@/posting/role';

export type Verdict = 'below' | 'at' | 'above' | 'unknown';

/** One step from the level's band to the market band; `low` and `high` are the band after it. */
export interface Step {
  /** "level:senior", "geo:san-francisco", a premium rule id, or "cap". */
  rule: string;
  kind: 'level' | 'geo' | 'skill' | 'domain' | 'cap';
  label: string;
  low: AnnualUsd;
  high: AnnualUsd;
  /** What the step multiplied the running band by; 1 when it is switched off. */
  factorLow: Factor;
  factorHigh: Factor;
  /** Publisher, date and sample of the figure, in one line. */
  source: string;
  /** Words of the posting (or the profile) that set the step off. */
  evidence: string;
  /** False when the user switched it off, or its source gives no figure: shown, and not counted. */
  counted: boolean;
}

/** Something to say about the posting, by id; the wording is the view's. */
export type NoteId =
  | 'corrected'
  | 'own-pay'
  | 'over-wide-range'
  | 'wide-range'
  | 'assumed-level'
  | 'level-from-profile'
  | 'unlevelled-title'
  | 'internship'
  | 'assumed-minimum'
  | 'assumed-maximum'
  | 'zone-chosen'
  | 'site-estimate'
  | 'site-inferred'
  | 'other-currency'
  | 'outside-us'
  | 'not-base-pay'
  | 'assumed-national'
  | 'home-metro-used'
  | 'derived-place'
  | 'no-posted-pay'
  | 'range-usually-required'
  | 'ceiling-below-market'
  | 'open-ended-band'
  | 'adjacent-role'
  | 'closed'
  | 'description-cut';

/** Why a posting has no verdict, by id. */
export type UnknownReason =
  | 'not-a-posting'
  | 'not-covered'
  | 'internship'
  | 'no-pay'
  | 'only-estimate'
  | 'only-ote'
  | 'only-total'
  | 'not-base'
  | 'other-currency'
  | 'outside-us';

/** One posted range judged on its own, where a posting has several. */
export interface OtherRange {
  /** Index into the posting's `pay`. */
  pay: number;
  verdict: Verdict;
  compaRatio: number | null;
}

/** The judgement of one posting against one market pack for one user. Annual USD base pay throughout. */
export interface Assessment {
  /** The pack that judged; `edition` names what the user's own edits made of it, null as published. */
  pack: { id: string; version: number; edition: string | null };
  coverage: Coverage;
  reason: string;
  level: {
    /** The lowest of `ids`. */
    id: LevelId;
    ids: LevelId[];
    confidence: LevelConfidence;
    evidence: string;
  };
  /** Geography id that was scored with; "national" when none is known. */
  metro: string;
  skills: string[];
  domains: string[];
  /** Null only when the posting is not covered, an internship, or outside the pack's country. */
  market: (AnnualRange & { openEnded: boolean }) | null;
  /** The scored range, annualized; null when none can be scored. */
  basePay: { min: AnnualUsd; max: AnnualUsd } | null;
  /** Index into the posting's `pay` of the scored range. */
  scoredPay: number | null;
  /** The end that is assumed from the other; null when both are posted. */
  assumedEnd: 'min' | 'max' | null;
  verdict: Verdict;
  unknownReason: UnknownReason | null;
  strength: 'well' | 'plain';
  /** Where in the band an `at` posting sits. */
  third: 'lower' | 'middle' | 'upper' | null;
  compaRatio: number | null;
  rangePenetration: number | null;
  headroom: AnnualRange | null;
  counter: AnnualRange | null;
  expectedOffer: AnnualUsd | null;
  /** Counter range less the expected first offer. */
  leftOnTable: AnnualRange | null;
  walkAway: AnnualRange | null;
  walkAwayStatus: 'clears' | 'possible' | 'falls-short' | null;
  steps: Step[];
  others: OtherRange[];
  notes: NoteId[];
}

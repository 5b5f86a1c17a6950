export const LEVEL_IDS = ['entry', 'mid', 'senior', 'staff'] as const;

/** The market's four levels, lowest first. */
export type LevelId = (typeof LEVEL_IDS)[number];

/** The years of experience from which on each level is reached: 0-2, 3-5, 5-8, 8 and more. */
export const LEAST_YEARS: Record<LevelId, number> = { entry: 0, mid: 3, senior: 5, staff: 8 };

/** stated: the title or the site says it; inferred: from a company code or the years asked; assumed: nothing says it. */
export type LevelConfidence = 'stated' | 'inferred' | 'assumed';

/** The level of a posting. Two ids ("Senior/Staff") mean the union of both bands; ids are in ascending order. */
export interface LevelReading {
  ids: [LevelId, ...LevelId[]];
  confidence: LevelConfidence;
  /** The words that it was read from; empty when assumed. */
  evidence: string;
  /** The rule that decided: "title", "company-code", "site-seniority", "years", "assumed", "user". */
  rule: string;
  /** True for "Member of Technical Staff" and the like: a title without a level. */
  unlevelled: boolean;
}

/** A geography of the market pack, as the place reader needs it. */
export interface MetroNames {
  /** Geography id of the market pack. */
  id: string;
  /** Cities and area names in it: "Mountain View, CA", "San Francisco Bay Area". */
  names: string[];
}

/** A premium rule of the market pack, as the role reader needs it. */
export interface PremiumTerms {
  id: string;
  kind: 'skill' | 'domain';
  /**
   * Words and phrases that name it, matched as whole words (a plural s allowed); punctuation and hyphens count as
   * spaces. "a|b" are two spellings of one term, "deploy*" any word that begins so, and "deploy* … model*" two
   * phrases with at most a few words of the same sentence between them. A spelling without small letters
   * ("RAG") matches only as written, any other in either case. A spelling that begins with "^" counts only in a
   * title or a company's name ("^health"); a term that begins with "~" only together with another mention.
   */
  terms: string[];
  /** How many different terms one sentence must name for the rule to match; 1 when absent. */
  minimum?: number;
}

/** What the readers take from the market pack, so that a pack can add a metro or a skill without new code. */
export interface ReadingRules {
  metros: MetroNames[];
  premiums: PremiumTerms[];
}

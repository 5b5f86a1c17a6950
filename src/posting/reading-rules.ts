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
  /** Words and phrases that name it; matched as whole words, case-insensitive. */
  terms: string[];
}

/** What the readers take from the market pack, so that a pack can add a metro or a skill without new code. */
export interface ReadingRules {
  metros: MetroNames[];
  premiums: PremiumTerms[];
}

import type { LevelReading } from './level';

/** covered: the title names AI/ML engineering or science; adjacent: only the duties do; not-covered: no verdict is given. */
export type Coverage = 'covered' | 'adjacent' | 'not-covered';

/** A skill or domain rule of the market pack that the posting matches, with the words that match. */
export interface Mention {
  /** Premium rule id of the market pack ("rag", "fintech"). */
  id: string;
  quote: string;
}

/** What the title and the text say of the role. */
export interface RoleReading {
  coverage: Coverage;
  /** One sentence: why it is covered or not, naming the words that decided. */
  reason: string;
  level: LevelReading;
  /** An internship is read, and not scored. */
  internship: boolean;
  skills: Mention[];
  domains: Mention[];
}

import type { ReadingRules } from '@/posting/reading-rules';
import type { RoleReading } from '@/posting/role';
import { readCoverage } from './read-coverage';
import { readLevel } from './read-level';
import { readPremiums } from './read-premiums';
import { roleText } from './role-text';
import { isInternship } from './title-level';

/** What the role reader takes of a posting. */
export interface RoleInput {
  title: string;
  company: string | null;
  /** Plain text; blocks and list items on lines of their own. */
  description: string;
  /** The site's own seniority field; null where it has none. */
  seniority: string | null;
}

/** Reads what a role is: whether it is one of AI, its level, and the premium rules that it matches, each with the words that say so. */
export function readRole(input: RoleInput, rules: ReadingRules): RoleReading {
  const text = roleText(input.title, input.company, input.description);
  return {
    ...readCoverage(text),
    level: readLevel(text, input.seniority),
    internship: isInternship(input.title),
    ...readPremiums(text, rules.premiums),
  };
}

import type { Posting } from '@/posting/posting';
import type { ReadingRules } from '@/posting/reading-rules';
import type { RoleReading } from '@/posting/role';
import { readRole } from './read-role';

/** The words of a posting that its role is read from. */
type RoleWords = Pick<Posting, 'title' | 'company' | 'description' | 'employmentTypes' | 'traces'>;

/** Reads the role of a posting from the words that it holds; after its title was set right, from that title. */
export function readPostingRole(
  { title, company, description, employmentTypes, traces }: RoleWords,
  rules: ReadingRules,
): RoleReading {
  const seniority = traces.seniority?.quote ?? null;
  const role = readRole({ title, company, description, seniority }, rules);
  const isIntern = employmentTypes.some((type) => /\bintern(?:ship)?\b/i.test(type));
  return { ...role, internship: role.internship || isIntern };
}

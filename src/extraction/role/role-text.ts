import { withoutBoilerplate } from './boilerplate';
import type { Sentence } from './sentences';
import { sentencesOf } from './sentences';

/** The words of a posting that tell what the role is. */
export interface RoleText {
  title: Sentence;
  company: Sentence | null;
  body: Sentence[];
  /** The body without benefits, equal-opportunity statements and formalities. */
  work: Sentence[];
  /** Characters of the description. */
  length: number;
}

/** What is read of a description, in characters and in sentences: several times the longest that a posting has. */
const LONGEST_DESCRIPTION = 100_000;
const MOST_SENTENCES = 5_000;

export function roleText(title: string, company: string | null, description: string): RoleText {
  const text = description.slice(0, LONGEST_DESCRIPTION);
  const body = sentencesOf(text).slice(0, MOST_SENTENCES);
  return {
    title: { text: title.trim(), start: 0 },
    company: company === null ? null : { text: company.trim(), start: 0 },
    body,
    work: withoutBoilerplate(body),
    length: text.length,
  };
}

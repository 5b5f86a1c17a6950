import { asKey } from '@/words/as-key';
import { t } from '@/words/t';

/** The skills of the bundled pack that have an example of their own, by the ids of their rules. */
const WITH_EXAMPLE = ['rag', 'fine-tuning', 'mlops', 'multi-llm'] as const;

/** An example of a line of evidence for a skill: a count, a scale, an outcome. */
export function evidenceHint(skill: string): string {
  const known = WITH_EXAMPLE.find((id) => id === skill);
  return t(`options.evidence.example.${known === undefined ? 'other' : asKey(known)}`);
}

import type { Assessment } from '@/scoring/assessment';
import { t } from '@/words/t';
import { usRange } from '@/playbook/scripts/us-words';

const SKILLS = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** A line for the recruiter: the counter with what it rests on, or, without one, the question for the base range. */
export function askLine({ counter, steps }: Pick<Assessment, 'counter' | 'steps'>): string {
  if (!counter) return t('popup.ask.lineForRange');
  const range = usRange(counter);
  const skills = steps.filter(({ kind, counted }) => kind === 'skill' && counted);
  return skills.length === 0
    ? t('popup.ask.line', { range })
    : t('popup.ask.lineWithSkills', {
        range,
        skills: SKILLS.format(skills.map(({ label }) => label)),
      });
}

import type { JudgedPosting } from '@/scoring/judged-posting';
import type { Step } from '@/scoring/assessment';

/**
 * The posting's own words behind the steps of its assessment, by the rule of each step. What rests on the profile, on a
 * correction or on nothing has none.
 */
export function stepQuotes({ posting, assessment }: JudgedPosting): Record<string, string> {
  const { role, locations, pay, title } = posting;
  const zones = pay.map(({ zone }) => zone);

  const quoteOf = ({ kind, rule, evidence }: Step): string | undefined => {
    if (kind === 'level') {
      const isRead = evidence === role.level.evidence && role.level.rule !== 'user';
      if (isRead && role.level.rule === 'title' && !title.includes(evidence)) return title;
      return isRead || zones.includes(evidence) ? evidence : undefined;
    }
    if (kind === 'geo') {
      const isRead = zones.includes(evidence) || locations.some(({ raw }) => raw === evidence);
      return isRead ? evidence : undefined;
    }
    return [...role.skills, ...role.domains].find(({ id }) => id === rule)?.quote;
  };
  return Object.fromEntries(
    assessment.steps.flatMap((step) => {
      const quote = quoteOf(step);
      return quote ? [[step.rule, quote] as const] : [];
    }),
  );
}

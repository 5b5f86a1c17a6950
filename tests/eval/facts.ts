import type { PayRange } from '@/posting/pay-range';
import type { Place } from '@/posting/place';
import type { CaseKind } from './own-case';

/** What the cases look at of an answer of the command line. */
export interface Answer {
  posting: {
    title: string;
    company: string | null;
    locations: Place[];
    workplace: string;
    pay: PayRange[];
  } | null;
  assessment?: {
    coverage: string;
    level: { ids: string[] };
    skills: string[];
    domains: string[];
  };
}

/**
 * What an answer says, a fact a line, in the order read: "USD 140000-165000 year base @ Zone A" ("?" for an end that is
 * not posted), "Austin/TX/US" ("-" for a part that is not known), "workplace: hybrid", "level: senior+staff",
 * "skill: rag". Bonus and equity are shown beside pay and are no pay; of a role that is not covered nothing else counts.
 */
export function factsOf(kind: CaseKind, answer: Answer): string[] {
  const { posting, assessment } = answer;
  if (posting === null || !assessment) return ['no posting'];
  if (kind === 'roles') return roleFacts(assessment);
  const places = [...placeFacts(posting.locations), `workplace: ${posting.workplace}`];
  if (kind === 'places') return places;
  if (kind !== 'pages') return payFacts(posting.pay);
  return [
    `title: ${posting.title}`,
    `company: ${posting.company}`,
    ...places,
    ...payFacts(posting.pay),
  ];
}

function payFacts(pay: PayRange[]): string[] {
  return pay
    .filter(({ component }) => component !== 'bonus' && component !== 'equity')
    .map(({ min, max, currency, period, component, zone }) => {
      const range = `${currency} ${min ?? '?'}-${max ?? '?'} ${period} ${component}`;
      return zone === null ? range : `${range} @ ${zone}`;
    });
}

function placeFacts(places: Place[]): string[] {
  return places
    .map(({ city, state, country }) => [city, state, country])
    .filter((parts) => parts.some((part) => part !== null))
    .map((parts) => parts.map((part) => part ?? '-').join('/'));
}

function roleFacts({
  coverage,
  level,
  skills,
  domains,
}: NonNullable<Answer['assessment']>): string[] {
  if (coverage === 'not-covered') return [`coverage: ${coverage}`];
  return [
    `coverage: ${coverage}`,
    `level: ${level.ids.join('+')}`,
    ...skills.map((skill) => `skill: ${skill}`),
    ...domains.map((domain) => `domain: ${domain}`),
  ];
}

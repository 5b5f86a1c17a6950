import type { Confidence } from '@/posting/field-confidence';
import type { LevelConfidence } from '@/posting/level';
import type { PayComponent, PayPeriod, PayRange } from '@/posting/pay-range';
import type { Place, Workplace } from '@/posting/place';
import type { FieldTrace, Posting, TracedField } from '@/posting/posting';

export const COMPONENT_LABELS: Record<PayComponent, string> = {
  base: 'Base salary',
  ote: 'On-target earnings (OTE)',
  total: 'Total compensation',
  bonus: 'Bonus',
  equity: 'Equity',
  unknown: 'Not said what it pays for',
};

/** What a figure may pay for, as it is chosen. */
export const COMPONENT_CHOICES: [PayComponent, string][] = [
  ['base', COMPONENT_LABELS.base],
  ['ote', COMPONENT_LABELS.ote],
  ['total', COMPONENT_LABELS.total],
  ['bonus', COMPONENT_LABELS.bonus],
  ['equity', COMPONENT_LABELS.equity],
  ['unknown', 'Something else'],
];

/** What a figure may be paid for, as it is chosen. */
export const PERIOD_CHOICES: [PayPeriod, string][] = [
  ['year', 'Year'],
  ['month', 'Month'],
  ['semimonth', 'Half-month'],
  ['biweek', 'Two weeks'],
  ['week', 'Week'],
  ['day', 'Day'],
  ['hour', 'Hour'],
];

export const PROVENANCE_LABELS: Record<PayRange['provenance'], string> = {
  user: 'Set by you',
  'employer-structured': 'Stated by the employer',
  'employer-text': 'From the employer’s text',
  'site-inferred': 'Shown by the job site',
  'site-estimate': 'Estimated by the job site',
};

export const WORKPLACE_LABELS = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  onsite: 'On-site',
  unknown: null,
} as const satisfies Record<Workplace, string | null>;

export const CONFIDENCE_LABELS: Record<LevelConfidence, string> = {
  stated: 'stated',
  inferred: 'inferred',
  assumed: 'assumed',
};

export const FIELD_CONFIDENCE_LABELS: Record<Confidence, string> = {
  sure: 'Sure',
  likely: 'Likely',
  unsure: 'Unsure',
  missing: 'Missing',
};

export const SOURCE_LABELS: Record<FieldTrace['source'], string> = {
  structured: 'the page’s structured data',
  'page-data': 'the site’s own data',
  dom: 'the page',
  url: 'the address',
  given: 'what was given',
  text: 'the description',
  user: 'your correction',
};

export const FIELD_LABELS: Record<TracedField, string> = {
  title: 'Title',
  company: 'Company',
  locations: 'Location',
  workplace: 'Workplace',
  employmentTypes: 'Employment',
  seniority: 'Seniority',
  description: 'Description',
  pay: 'Pay',
};

/** By the rule of a `LevelReading`. */
export const LEVEL_RULE_LABELS: Record<string, string> = {
  title: 'the title',
  'company-code': 'the company’s level code',
  'site-seniority': 'the site’s seniority field',
  years: 'the years asked for',
};

const PLACES_NAMED = 2;

/** The posting's places in one line: the first two, and how many more. */
export function placesLine({
  locations,
  workplace,
  remoteScope,
}: Pick<Posting, 'locations' | 'workplace' | 'remoteScope'>): string | null {
  const names = [...new Set(locations.map(placeName))].filter((name) => name !== '');
  if (names.length === 0) return workplace === 'remote' ? remoteScope : null;
  const more = names.length - PLACES_NAMED;
  return `${names.slice(0, PLACES_NAMED).join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function placeName({ raw, city, state }: Place): string {
  if (city === null) return raw.trim();
  return state === null ? city : `${city}, ${state}`;
}

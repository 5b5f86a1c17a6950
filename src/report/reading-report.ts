import { fieldConfidence } from '@/posting/field-confidence';
import type { Posting, TracedField } from '@/posting/posting';
import type { RuleAttempt } from '@/posting/rule-attempt';
import { isSiteChanged } from '@/posting/site-changed';
import { addressShape } from './address-shape';
import { maskName } from './mask-name';

/** In the order of the report. */
const FIELDS: readonly TracedField[] = [
  'title',
  'company',
  'locations',
  'workplace',
  'employmentTypes',
  'seniority',
  'pay',
  'description',
];

/** A page that was read wrongly or not at all. */
export interface ReportedPage {
  /** The extension's version. */
  version: string;
  /** Address of the frame that was read, or should have been. */
  url: string;
  /** What was read; null where nothing could be. */
  posting: Posting | null;
  /** Why nothing could be read; null where something was. */
  reason: string | null;
  /** What each rule gives on the page as it stands; null where no one can say. */
  attempts: RuleAttempt[] | null;
  /** See `pageOutline`; null where the browser kept the page closed. */
  outline: string | null;
}

/**
 * What to know of a wrong reading in order to set it right, as a text: the site, the rules that were tried for each
 * field and which of them found it, how the page is built. Of what the page says, and of who looks at it, it holds nothing.
 */
export function readingReport({
  version,
  url,
  posting,
  reason,
  attempts,
  outline,
}: ReportedPage): string {
  return [
    `Headroom ${version}: a page that was not read as it should be`,
    `Address: ${addressShape(url)}`,
    posting ? `Reader: ${readerOf(posting)}` : `Not read: ${reason ?? 'no reason is known'}`,
    ...(posting ? ['Fields:', ...FIELDS.map((field) => fieldLine(posting, field))] : []),
    'Rules, in the order in which they are tried now (with numbers of characters):',
    ...ruleLines(attempts),
    'Structure (names only; ¶ where words stand):',
    outline ?? 'not looked at',
    '',
  ].join('\n');
}

function readerOf(posting: Posting): string {
  const site = maskName(posting.site);
  return isSiteChanged(posting) ? `general data, in place of ${site}` : site;
}

function fieldLine(posting: Posting, field: TracedField): string {
  const trace = posting.traces[field];
  const { level } = fieldConfidence(posting, field);
  const found = trace ? `, by ${maskName(trace.rule)} (${trace.source})` : '';
  return `- ${field}: ${level}${found}`;
}

function ruleLines(attempts: RuleAttempt[] | null): string[] {
  if (attempts === null) return ['not tried'];
  if (attempts.length === 0) return ['none: the page is not taken for that of a posting'];
  return FIELDS.map((field) => {
    const tried = attempts.filter((attempt) => attempt.field === field).map(attemptWords);
    return `- ${field}: ${tried.join('; ') || 'has no rule'}`;
  });
}

/** "job-header found 1 (27), taken", "schema-title found nothing", "chips found 3, none fit". */
function attemptWords({ rule, found, kept, size }: RuleAttempt): string {
  const name = maskName(rule);
  if (found === 0) return `${name} found nothing`;
  return kept === 0 ? `${name} found ${found}, none fit` : `${name} found ${kept} (${size}), taken`;
}

import { fieldConfidence } from '@/posting/field-confidence';
import type { Posting, TracedField } from '@/posting/posting';
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
  /** See `pageOutline`; null where the browser kept the page closed. */
  outline: string | null;
}

/**
 * What to know of a wrong reading in order to set it right, as a text: the site, the rule that found each field, how
 * the page is built. Of what the page says, and of who looks at it, it holds nothing.
 */
export function readingReport({ version, url, posting, reason, outline }: ReportedPage): string {
  return [
    `Headroom ${version}: a page that was not read as it should be`,
    `Address: ${addressShape(url)}`,
    posting ? `Reader: ${readerOf(posting)}` : `Not read: ${reason ?? 'no reason is known'}`,
    ...(posting ? ['Fields:', ...FIELDS.map((field) => fieldLine(posting, field))] : []),
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

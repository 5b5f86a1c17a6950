import { GENERIC_SITE } from './generic-site';
import type { PayRange } from './pay-range';
import type { FieldTrace, Posting, TracedField } from './posting';
import { isSiteChanged } from './site-changed';

/** How sure a field is; `missing` where nothing was found for it. */
export type Confidence = 'sure' | 'likely' | 'unsure' | 'missing';

export interface FieldConfidence {
  level: Confidence;
  /** Why, in words for the user. */
  reason: string;
}

/** Of the levels for what was found, the surest first. */
const LEVELS = ['sure', 'likely', 'unsure'] as const;

/** Where a field was found, as a place in `LEVELS`. */
const BY_SOURCE: Record<FieldTrace['source'], { level: number; reason: string }> = {
  user: { level: 0, reason: 'You set it.' },
  given: { level: 0, reason: 'Given as such.' },
  structured: { level: 0, reason: 'Stated as data, for search engines.' },
  'page-data': { level: 0, reason: 'Stated as data.' },
  dom: { level: 1, reason: 'Read off the page.' },
  url: { level: 1, reason: 'Taken from the address.' },
  text: { level: 1, reason: 'Read from the prose.' },
};

/** What makes a field less sure than its source alone, and by how many levels. */
interface Doubt {
  steps: number;
  reason: string;
}

/** Where no field of the page gave it. */
const WORKPLACE_FROM_WORDS: FieldConfidence = {
  level: 'likely',
  reason: 'No field of the page; read from the words of the posting.',
};

/**
 * How sure a field of a posting is, from where it was found and what is known against it: a site's data before its
 * rendered page, and that as high as prose; a reading from general data, a figure of the site's own and words that were
 * not understood each count one level less, an estimate two. What the user set is sure.
 */
export function fieldConfidence(posting: Posting, field: TracedField): FieldConfidence {
  const trace = posting.traces[field];
  if (!trace) {
    const isInWords = field === 'workplace' && posting.workplace !== 'unknown';
    return isInWords
      ? WORKPLACE_FROM_WORDS
      : { level: 'missing', reason: 'Nothing was found on the page.' };
  }
  const { level, reason } = BY_SOURCE[trace.source];
  const doubts = trace.source === 'user' ? [] : doubtsOf(posting, field, trace);
  const steps = doubts.reduce((sum, doubt) => sum + doubt.steps, 0);
  return {
    level: LEVELS[Math.min(level + steps, LEVELS.length - 1)] ?? 'unsure',
    reason: [reason, ...doubts.map((doubt) => doubt.reason)].join(' '),
  };
}

function doubtsOf(posting: Posting, field: TracedField, { source }: FieldTrace): Doubt[] {
  const doubts = [readerDoubt(posting)];
  if (field === 'pay') doubts.push(...payDoubts(posting));
  if (field === 'locations') doubts.push(placeDoubt(posting));
  if (field === 'workplace') doubts.push(workplaceDoubt(posting, source));
  return doubts.filter((doubt) => doubt !== null);
}

function readerDoubt(posting: Posting): Doubt | null {
  if (isSiteChanged(posting)) {
    return { steps: 1, reason: 'The site has changed, so the page’s general data was read.' };
  }
  return posting.site === GENERIC_SITE
    ? { steps: 1, reason: 'Headroom has no reader of its own for this site.' }
    : null;
}

const PAY_DOUBTS: Partial<Record<PayRange['provenance'], Doubt>> = {
  'site-inferred': { steps: 1, reason: 'The job site put it there, not the employer.' },
  'site-estimate': { steps: 2, reason: 'It is the job site’s estimate.' },
};

function payDoubts({ pay: [first] }: Posting): (Doubt | null)[] {
  if (!first) return [];
  const isUnnamed = first.component === 'unknown';
  return [
    PAY_DOUBTS[first.provenance] ?? null,
    isUnnamed ? { steps: 1, reason: 'What the figure pays for is not said.' } : null,
  ];
}

function placeDoubt({ locations }: Posting): Doubt | null {
  const isKnown = locations.some(({ country, metro }) => country !== null || metro !== null);
  return isKnown ? null : { steps: 2, reason: 'The words are no place that Headroom knows.' };
}

function workplaceDoubt({ workplace }: Posting, source: FieldTrace['source']): Doubt | null {
  if (workplace === 'unknown') return { steps: 2, reason: 'The words do not say which one it is.' };
  return source === 'structured'
    ? { steps: 1, reason: 'Sites mark hybrid jobs as remote there, too.' }
    : null;
}

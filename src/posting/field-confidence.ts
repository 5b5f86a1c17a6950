import { GENERIC_SITE } from './generic-site';
import type { PayRange } from './pay-range';
import type { FieldTrace, Posting, TracedField } from './posting';
import { isSiteChanged } from './site-changed';

/** How sure a field is; `missing` where nothing was found for it. */
export type Confidence = 'sure' | 'likely' | 'unsure' | 'missing';

export interface FieldConfidence {
  level: Confidence;
  /** Where it was found, then what is known against it. */
  reasons: ConfidenceReason[];
}

/** Why a field is as sure as it is. */
export type ConfidenceReason =
  | `source-${FieldTrace['source']}`
  | 'workplace-from-words'
  | 'nothing-found'
  | 'site-changed'
  | 'no-own-reader'
  | 'site-inferred'
  | 'site-estimate'
  | 'unnamed-pay'
  | 'unknown-place'
  | 'unknown-workplace'
  | 'hybrid-as-remote';

/** Of the levels for what was found, the surest first. */
const LEVELS = ['sure', 'likely', 'unsure'] as const;

/** Where a field was found, as a place in `LEVELS`. */
const BY_SOURCE: Record<FieldTrace['source'], number> = {
  user: 0,
  given: 0,
  structured: 0,
  'page-data': 0,
  dom: 1,
  url: 1,
  text: 1,
};

/** What makes a field less sure than its source alone, and by how many levels. */
interface Doubt {
  steps: number;
  reason: ConfidenceReason;
}

/** Where no field of the page gave it. */
const WORKPLACE_FROM_WORDS: FieldConfidence = {
  level: 'likely',
  reasons: ['workplace-from-words'],
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
    return isInWords ? WORKPLACE_FROM_WORDS : { level: 'missing', reasons: ['nothing-found'] };
  }
  const doubts = trace.source === 'user' ? [] : doubtsOf(posting, field, trace);
  const steps = doubts.reduce((sum, doubt) => sum + doubt.steps, 0);
  return {
    level: LEVELS[Math.min(BY_SOURCE[trace.source] + steps, LEVELS.length - 1)] ?? 'unsure',
    reasons: [`source-${trace.source}`, ...doubts.map((doubt) => doubt.reason)],
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
    return { steps: 1, reason: 'site-changed' };
  }
  return posting.site === GENERIC_SITE ? { steps: 1, reason: 'no-own-reader' } : null;
}

const PAY_DOUBTS: Partial<Record<PayRange['provenance'], Doubt>> = {
  'site-inferred': { steps: 1, reason: 'site-inferred' },
  'site-estimate': { steps: 2, reason: 'site-estimate' },
};

function payDoubts({ pay: [first] }: Posting): (Doubt | null)[] {
  if (!first) return [];
  const isUnnamed = first.component === 'unknown';
  return [
    PAY_DOUBTS[first.provenance] ?? null,
    isUnnamed ? { steps: 1, reason: 'unnamed-pay' } : null,
  ];
}

function placeDoubt({ locations }: Posting): Doubt | null {
  const isKnown = locations.some(({ country, metro }) => country !== null || metro !== null);
  return isKnown ? null : { steps: 2, reason: 'unknown-place' };
}

function workplaceDoubt({ workplace }: Posting, source: FieldTrace['source']): Doubt | null {
  if (workplace === 'unknown') return { steps: 2, reason: 'unknown-workplace' };
  return source === 'structured' ? { steps: 1, reason: 'hybrid-as-remote' } : null;
}

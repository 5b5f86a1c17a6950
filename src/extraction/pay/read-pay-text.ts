import type { PayProvenance, PayRange } from '@/posting/pay-range';
import { findFigures } from './find-figures';
import { maskMarkup } from './mask-markup';
import { proposeCandidates } from './propose-candidates';
import { refine } from './refine';

/** What is known of the posting that a text belongs to. */
export interface PayTextContext {
  title: string;
  /** ISO codes of the posting's locations; they resolve a plain "$". */
  countries: string[];
  /** Who speaks in this text. */
  provenance: PayProvenance;
  /** The zone or level that is printed with the text as a whole; null when none. */
  label: string | null;
}

/** Where the posting itself ends and the site's other postings begin. */
const OTHER_JOBS =
  /^[ #*]{0,6}(?:similar jobs|more jobs|related jobs|recommended jobs|other jobs|people also viewed|jobs you may like|explore (?:more|other) jobs)\b/im;

/**
 * Reads every pay range that a text states, in the order of the text, base pay first. Amounts stay in the period and
 * currency as posted. Never throws; takes time in proportion to the length of the text.
 */
export function readPayText(text: string, context: PayTextContext): PayRange[] {
  const masked = withoutOtherJobs(maskMarkup(text));
  const candidates = proposeCandidates(masked, findFigures(masked));
  const { title, countries, provenance, label } = context;
  const readings = refine(candidates, { text: masked, title, countries });
  return readings.flatMap((reading): PayRange[] => {
    const { min, max, currency, period, component, zone, level, start, end, rule } = reading;
    if (currency === null || period === null) return [];
    const quote = text.slice(start, end);
    return [
      {
        min,
        max,
        currency,
        period,
        component,
        zone: zone ?? label,
        zonePlaces: [],
        level,
        provenance,
        quote,
        rule,
      },
    ];
  });
}

function withoutOtherJobs(text: string): string {
  const at = text.search(OTHER_JOBS);
  return at > 0 ? text.slice(0, at) : text;
}

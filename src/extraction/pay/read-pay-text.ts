import type { PayProvenance, PayRange } from '@/posting/pay-range';
import { baseFirst } from './base-first';
import type { Reading } from './candidate';
import { findFigures } from './find-figures';
import { maskMarkup } from './mask-markup';
import { proposeCandidates } from './propose-candidates';
import { levelOfLabel } from './range-label';
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
  return readRanges(text, context, false);
}

/** Reads a text that is a statement of pay as a whole, such as a pay chip: "$138K/yr - $196K/yr", "25–27 an hour". */
export function readPayChip(text: string, context: PayTextContext): PayRange[] {
  return readRanges(text, context, true);
}

function readRanges(text: string, context: PayTextContext, aboutPay: boolean): PayRange[] {
  const masked = withoutOtherJobs(maskMarkup(text));
  const candidates = proposeCandidates(masked, findFigures(masked));
  const { title, countries } = context;
  const readings = refine(candidates, { text: masked, title, countries, aboutPay });
  return baseFirst(readings.flatMap((reading) => toRange(reading, text, context)));
}

function toRange(
  reading: Reading,
  text: string,
  { label, provenance }: PayTextContext,
): PayRange[] {
  const { min, max, currency, period, component, start, end, rule } = reading;
  if (currency === null || period === null) return [];
  const zone = reading.zone ?? label;
  const level = reading.level ?? (label === null ? null : levelOfLabel(label));
  const quote = text.slice(start, end).trim();
  return [
    { min, max, currency, period, component, zone, zonePlaces: [], level, provenance, quote, rule },
  ];
}

function withoutOtherJobs(text: string): string {
  const at = text.search(OTHER_JOBS);
  return at > 0 ? text.slice(0, at) : text;
}

import type { PayPeriod, PayRange } from '@/posting/pay-range';
import { baseFirst } from './base-first';

/** Sites whose figures are taken from the employer's posting, at times wrongly; the employer's own words outweigh them. */
const COPYING_SITES = new Set([
  'builtin',
  'dice',
  'glassdoor',
  'indeed',
  'linkedin',
  'ziprecruiter',
]);

/** Sites turn an hourly rate into a year's pay with 40 hours in 52 weeks. */
const PER_YEAR: Partial<Record<PayPeriod, number>> = { hour: 2_080, week: 52, month: 12, year: 1 };

/** Two figures of one amount differ by rounding at most. */
const ROUNDING = 0.001;

/**
 * One list of what the page's data and the employer's prose state. The same range in both is one entry. Where they
 * differ, the prose outweighs a figure that was derived from it: the envelope of several ranges, the same pay in
 * another period, a copying site's version. A site's estimate counts only where nobody states pay.
 *
 * @param posted from data and chips; `prose` from the description; `site` the adapter's id.
 */
export function combinePay(posted: PayRange[], prose: PayRange[], site: string): PayRange[] {
  const stated = posted.filter((range) => range.provenance !== 'site-estimate');
  if (stated.length === 0 && prose.length === 0) return posted;
  const own = stated
    .filter((range) => !prose.some((told) => isSameAmount(range, told)))
    .filter((range) => prose.length === 0 || !isDerived(range, prose, site));
  const told = prose
    .map((range) =>
      merged(
        range,
        stated.find((other) => isSameAmount(range, other)),
      ),
    )
    .filter((range) => !own.some((other) => isWithin(range, other)));
  return baseFirst([...own, ...told]);
}

/** The same range stated in data and in prose: the data vouches for it, the prose says what it is for. */
function merged(told: PayRange, posted: PayRange | undefined): PayRange {
  if (!posted) return told;
  const vouched = posted.provenance === 'employer-structured';
  return {
    ...told,
    component: told.component === 'base' ? posted.component : told.component,
    zone: told.zone ?? posted.zone,
    level: told.level ?? posted.level,
    provenance: vouched ? posted.provenance : told.provenance,
    rule: vouched ? posted.rule : told.rule,
  };
}

function isDerived(range: PayRange, prose: PayRange[], site: string): boolean {
  return (
    isEnvelope(range, prose) ||
    prose.some((told) => isConverted(range, told)) ||
    (prose.some((told) => isComparable(range, told)) &&
      (range.provenance === 'site-inferred' || COPYING_SITES.has(site)))
  );
}

/** From the least to the most of several ranges. */
function isEnvelope(range: PayRange, prose: PayRange[]): boolean {
  const parts = prose.filter((told) => isComparable(range, told));
  const least = Math.min(...parts.map((told) => told.min ?? Infinity));
  const most = Math.max(...parts.map((told) => told.max ?? -Infinity));
  return parts.length > 1 && isNear(range.min, least) && isNear(range.max, most);
}

function isConverted(range: PayRange, told: PayRange): boolean {
  const factor = (PER_YEAR[told.period] ?? 0) / (PER_YEAR[range.period] ?? 0);
  if (range.period === told.period || range.currency !== told.currency || !Number.isFinite(factor))
    return false;
  return (
    isNear(range.min, (told.min ?? 0) * factor, 0.02) &&
    isNear(range.max, (told.max ?? 0) * factor, 0.02)
  );
}

/** A lone figure that lies in a range of data ("up to $200k") adds nothing. */
function isWithin(told: PayRange, range: PayRange): boolean {
  const lone = told.min === null || told.max === null || told.min === told.max;
  const { min, max } = range;
  if (!lone || !isComparable(told, range) || min === null || max === null) return false;
  const end = told.min ?? told.max ?? 0;
  return end >= min && end <= max;
}

function isSameAmount(one: PayRange, other: PayRange): boolean {
  return (
    one.currency === other.currency &&
    one.period === other.period &&
    isNear(one.min, other.min) &&
    isNear(one.max, other.max)
  );
}

function isComparable(one: PayRange, other: PayRange): boolean {
  return (
    one.currency === other.currency &&
    one.period === other.period &&
    (one.component === other.component || one.component === 'unknown')
  );
}

function isNear(one: number | null, other: number | null, tolerance = ROUNDING): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= Math.max(1, tolerance * Math.abs(other));
}

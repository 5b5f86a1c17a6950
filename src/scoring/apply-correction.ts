import type { Correction } from '@/posting/correction';
import { isRange, USER_RULE } from '@/posting/correction';
import type { PayRange } from '@/posting/pay-range';
import type { CorrectedParts, Posting } from '@/posting/posting';
import type { RoleReading } from '@/posting/role';
import { metroLocality } from './home';
import type { Geography, MarketPack } from './market-pack';

/** Stands where the words of the posting would, for what the user set. */
export const YOUR_CORRECTION = 'your correction';

/**
 * A posting with what the user set right, in place of any correction before: null gives the posting as it was read.
 * Each corrected field is marked as the user's own (rule or trace "user"), and what was read stays in `corrected`.
 * A part that does not fit (a range that is no longer posted, a place that the pack does not know) changes nothing.
 *
 * @param pack gives the place its name
 */
export function applyCorrection(
  posting: Posting,
  correction: Correction | null,
  pack: MarketPack,
): Posting {
  const asRead = postingAsRead(posting);
  const fitting = correction && fittingParts(asRead, correction, pack);
  if (!fitting || Object.keys(fitting).length === 0) return asRead;
  const { locations, pay, role, traces } = asRead;
  const place = pack.geographies.find(({ id }) => id === fitting.metro);
  return {
    ...asRead,
    ...(place && placeParts(place, traces, pack)),
    pay: pay.map((range) => correctedRange(range, fitting)),
    role: correctedRole(role, fitting),
    corrected: { correction: fitting, asRead: { locations, pay, role, traces } },
  };
}

/** A posting as it was read, whatever the user set. */
export function postingAsRead({ corrected, ...posting }: Posting): Posting {
  return corrected ? { ...posting, ...corrected.asRead } : posting;
}

function fittingParts({ pay }: Posting, correction: Correction, pack: MarketPack): Correction {
  const { metro, compared, ranges, ...others } = correction;
  const isPosted = (identity: Parameters<typeof isRange>[1]) =>
    pay.some((range) => isRange(range, identity));
  const posted = ranges?.filter(({ range }) => isPosted(range)) ?? [];
  return {
    ...others,
    ...(metro !== undefined && pack.geographies.some(({ id }) => id === metro) && { metro }),
    ...(compared && isPosted(compared) && { compared }),
    ...(posted.length > 0 && { ranges: posted }),
  };
}

function placeParts(
  place: Geography,
  traces: Posting['traces'],
  pack: MarketPack,
): Pick<CorrectedParts, 'locations' | 'traces'> {
  return {
    locations: [{ raw: place.label, ...metroLocality(place, pack) }],
    traces: {
      ...traces,
      locations: { rule: USER_RULE, source: 'user', quote: place.label },
    },
  };
}

function correctedRange(range: PayRange, { ranges }: Correction): PayRange {
  const own = ranges?.find((correction) => isRange(range, correction.range));
  if (!own) return range;
  const { period = range.period, component = range.component } = own;
  return { ...range, period, component, rule: USER_RULE };
}

function correctedRole(role: RoleReading, correction: Correction): RoleReading {
  const { level, coverage, notAPosting } = correction;
  return {
    ...role,
    ...(level && {
      // A level is what an internship has none of.
      internship: false,
      level: {
        ids: [level],
        confidence: 'stated' as const,
        evidence: YOUR_CORRECTION,
        rule: USER_RULE,
        unlevelled: false,
      },
    }),
    ...(coverage && { coverage, reason: COVERAGE_REASONS[coverage] }),
    ...(notAPosting && {
      coverage: 'not-covered' as const,
      reason: 'You said that this is not a job posting.',
    }),
  };
}

const COVERAGE_REASONS = {
  covered: 'You said that this is an AI role.',
  'not-covered': 'You said that this is not an AI role.',
} as const;

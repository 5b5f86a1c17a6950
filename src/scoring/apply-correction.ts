import type { Correction, OwnPay } from '@/posting/correction';
import { isNotPay, isRange, USER_RULE } from '@/posting/correction';
import type { PayRange } from '@/posting/pay-range';
import type { FieldTrace, Posting } from '@/posting/posting';
import { postingAsRead } from '@/posting/posting-as-read';
import type { ReadingRules } from '@/posting/reading-rules';
import type { RoleReading } from '@/posting/role';
import { metroLocality } from './home';
import type { Geography, MarketPack } from './market-pack';
import { readingRules } from './packs/reading-rules';

/** Stands where the words of the posting would, for what the user set. */
export const YOUR_CORRECTION = 'your correction';

/** Reads the role of a posting from the words that it holds. */
export type RoleReader = (posting: Posting, rules: ReadingRules) => RoleReading;

/**
 * A posting with what the user set right, in place of any correction before: null gives the posting as it was read.
 * Each corrected field is marked as the user's own (rule or trace "user"), and what was read stays in `corrected`.
 * A part that does not fit (a range that is no longer posted, a place that the pack does not know) changes nothing.
 * Under another title or company the role is read anew. Pay that the user set comes before what was read, which stays.
 *
 * @param pack gives the place its name
 */
export function applyCorrection(
  posting: Posting,
  correction: Correction | null,
  pack: MarketPack,
  readRole: RoleReader,
): Posting {
  const asRead = postingAsRead(posting);
  const fitting = correction && fittingParts(asRead, correction, pack);
  if (!fitting || Object.keys(fitting).length === 0) return asRead;
  const { title, company, locations, workplace, pay, payAbsence, role, traces } = asRead;
  const named = { ...asRead, title: fitting.title ?? title, company: fitting.company ?? company };
  const isRenamed = named.title !== title || named.company !== company;
  const place = pack.geographies.find(({ id }) => id === fitting.metro);
  return {
    ...named,
    ...(place && { locations: [{ raw: place.label, ...metroLocality(place, pack) }] }),
    workplace: fitting.workplace ?? workplace,
    ...correctedPay(asRead, fitting),
    role: correctedRole(isRenamed ? readRole(named, readingRules(pack)) : role, fitting),
    traces: { ...traces, ...userTraces(fitting, place) },
    corrected: {
      correction: fitting,
      asRead: { title, company, locations, workplace, pay, payAbsence, role, traces },
    },
  };
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

function userTraces(
  { title, company, workplace, pay }: Correction,
  place: Geography | undefined,
): Posting['traces'] {
  return {
    ...(title !== undefined && { title: userTrace(title) }),
    ...(company !== undefined && { company: userTrace(company) }),
    ...(place && { locations: userTrace(place.label) }),
    ...(workplace && { workplace: userTrace(workplace) }),
    ...(pay && { pay: userTrace(payQuote(pay)) }),
  };
}

/** "90–125.5 USD/hour" */
function payQuote({ min, max, currency, period }: OwnPay): string {
  const ends = [...new Set([min, max])].filter((end) => end !== null);
  return `${ends.join('–')} ${currency}/${period}`;
}

function userTrace(quote: string): FieldTrace {
  return { rule: USER_RULE, source: 'user', quote };
}

function correctedPay(
  { pay, payAbsence }: Posting,
  correction: Correction,
): Pick<Posting, 'pay' | 'payAbsence'> {
  const left = pay
    .filter((range) => !isNotPay(range, correction))
    .map((range) => correctedRange(range, correction));
  if (correction.pay) return { pay: [ownRange(correction.pay), ...left], payAbsence: null };
  const isEmptied = pay.length > 0 && left.length === 0;
  return {
    pay: left,
    payAbsence: isEmptied ? 'you said that what was read is not pay' : payAbsence,
  };
}

function ownRange(own: OwnPay): PayRange {
  return {
    ...own,
    zone: null,
    zonePlaces: [],
    level: null,
    provenance: 'user',
    quote: '',
    rule: USER_RULE,
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

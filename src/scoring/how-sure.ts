import type { LevelId } from '@/posting/level';
import type { PayPeriod } from '@/posting/pay-range';
import type { Posting } from '@/posting/posting';
import type { Assessment, NoteId } from './assessment';

/** Links that are notes, too. */
type NotedLink = Extract<
  NoteId,
  | 'over-wide-range'
  | 'assumed-minimum'
  | 'assumed-maximum'
  | 'site-inferred'
  | 'level-from-profile'
  | 'adjacent-role'
  | 'zone-chosen'
  | 'assumed-national'
  | 'home-metro-used'
  | 'derived-place'
  | 'wide-range'
  | 'own-pay'
  | 'corrected'
  | 'open-ended-band'
>;

/** What a judgement rests on with the least certainty: its weakest link, and what there is to say of it. */
export type Sureness =
  | { link: NotedLink | 'no-base-pay' | 'nothing-assumed' }
  | { link: 'assumed-level' | 'two-levels'; levels: LevelId[] }
  | { link: 'inferred-level'; levels: LevelId[]; evidence: string }
  /** `perYear`: how many such periods a year is taken as. */
  | { link: 'converted-period'; period: Exclude<PayPeriod, 'year'>; perYear: number };

export type SureLink = Sureness['link'];

/** Gives the link where it applies, else null. */
type Link = (assessment: Assessment, posting: Posting) => Sureness | null;

/**
 * The weakest link of a judgement: the first that applies, those before which moved the verdict the furthest when they
 * were wrong. A level off moves the band by about a fourth, an assumed end the middle by about as much, a place or the
 * hours of a year by less. Null where nothing is judged.
 */
export function howSure(posting: Posting, assessment: Assessment): Sureness | null {
  if (!assessment.market) return null;
  for (const link of LINKS) {
    const found = link(assessment, posting);
    if (found) return found;
  }
  return { link: 'nothing-assumed' };
}

const noted =
  (link: NotedLink): Link =>
  ({ notes }) =>
    notes.includes(link) ? { link } : null;

const LINKS: readonly Link[] = [
  ({ notes, level }) =>
    notes.includes('assumed-level') ? { link: 'assumed-level', levels: level.ids } : null,
  noted('over-wide-range'),
  noted('assumed-minimum'),
  noted('assumed-maximum'),
  noted('site-inferred'),
  ({ basePay }) => (basePay ? null : { link: 'no-base-pay' }),
  ({ level }) => (level.ids.length > 1 ? { link: 'two-levels', levels: level.ids } : null),
  noted('level-from-profile'),
  ({ level }) =>
    level.confidence === 'inferred'
      ? { link: 'inferred-level', levels: level.ids, evidence: level.evidence }
      : null,
  noted('adjacent-role'),
  noted('zone-chosen'),
  noted('assumed-national'),
  noted('home-metro-used'),
  noted('derived-place'),
  convertedPeriod,
  noted('wide-range'),
  noted('own-pay'),
  noted('corrected'),
  noted('open-ended-band'),
];

function convertedPeriod({ basePay, scoredPay }: Assessment, posting: Posting): Sureness | null {
  const range = scoredPay === null ? undefined : posting.pay[scoredPay];
  if (!basePay || !range || range.period === 'year') return null;
  // An end that is posted: the other may be assumed.
  const [posted, annual] = range.max === null ? [range.min, basePay.min] : [range.max, basePay.max];
  if (!posted) return null;
  return { link: 'converted-period', period: range.period, perYear: Math.round(annual / posted) };
}

import type { PayPeriod } from '@/posting/pay-range';
import type { Posting } from '@/posting/posting';
import type { Assessment, NoteId } from './assessment';
import { levelLabel } from './wording';

/** What a judgement rests on with the least certainty. */
export type SureLink =
  | 'assumed-level'
  | 'over-wide-range'
  | 'assumed-minimum'
  | 'assumed-maximum'
  | 'site-inferred'
  | 'no-base-pay'
  | 'two-levels'
  | 'level-from-profile'
  | 'inferred-level'
  | 'adjacent-role'
  | 'zone-chosen'
  | 'assumed-national'
  | 'home-metro-used'
  | 'derived-place'
  | 'converted-period'
  | 'wide-range'
  | 'own-pay'
  | 'corrected'
  | 'open-ended-band'
  | 'nothing-assumed';

/** The weakest link of a judgement, and the sentence that names it. */
export interface Sureness {
  link: SureLink;
  words: string;
}

interface Judgement {
  posting: Posting;
  assessment: Assessment;
}

/** Gives the link's sentence where it applies, else null. */
type Link = readonly [SureLink, (judgement: Judgement) => string | null];

/**
 * The weakest link of a judgement: the first that applies, those before which moved the verdict the furthest when they
 * were wrong. A level off moves the band by about a fourth, an assumed end the middle by about as much, a place or the
 * hours of a year by less. Null where nothing is judged.
 */
export function howSure(posting: Posting, assessment: Assessment): Sureness | null {
  if (!assessment.market) return null;
  for (const [link, sentence] of LINKS) {
    const words = sentence({ posting, assessment });
    if (words !== null) return { link, words };
  }
  return {
    link: 'nothing-assumed',
    words: 'Nothing is assumed: all that this rests on is stated.',
  };
}

const noted =
  (note: NoteId, words: string): Link[1] =>
  ({ assessment }) =>
    assessment.notes.includes(note) ? words : null;

const LINKS: readonly Link[] = [
  [
    'assumed-level',
    ({ assessment: { notes, level } }) =>
      notes.includes('assumed-level')
        ? `Nothing states the level: ${levelWords(level.ids)} is assumed.`
        : null,
  ],
  [
    'over-wide-range',
    noted('over-wide-range', 'The range is too wide to say where in it an offer will fall.'),
  ],
  [
    'assumed-minimum',
    noted(
      'assumed-minimum',
      'Only a maximum is known: the minimum is assumed from a typical spread.',
    ),
  ],
  [
    'assumed-maximum',
    noted(
      'assumed-maximum',
      'Only a minimum is known: the maximum is assumed from a typical spread.',
    ),
  ],
  [
    'site-inferred',
    noted(
      'site-inferred',
      'The job site shows this figure without saying that it is the employer’s.',
    ),
  ],
  [
    'no-base-pay',
    ({ assessment: { basePay } }) =>
      basePay ? null : 'There is no base pay to compare: this rests on the market data alone.',
  ],
  [
    'two-levels',
    ({ assessment: { level } }) =>
      level.ids.length > 1 ? `It may be either level: ${levelWords(level.ids)}.` : null,
  ],
  ['level-from-profile', noted('level-from-profile', 'Nothing states the level: yours is used.')],
  [
    'inferred-level',
    ({ assessment: { level } }) =>
      level.confidence === 'inferred'
        ? `The level, ${levelWords(level.ids)}, is taken from “${level.evidence}”.`
        : null,
  ],
  [
    'adjacent-role',
    noted('adjacent-role', 'The title does not name AI or ML; only the duties do.'),
  ],
  [
    'zone-chosen',
    noted('zone-chosen', 'Several ranges are posted: another one may be the one for you.'),
  ],
  [
    'assumed-national',
    noted('assumed-national', 'No place of the market data fits: the national band is used.'),
  ],
  [
    'home-metro-used',
    noted('home-metro-used', 'The place is remote or unknown: your home metro is used.'),
  ],
  [
    'derived-place',
    noted(
      'derived-place',
      'The place’s factor is derived from public wages, not published as such.',
    ),
  ],
  ['converted-period', convertedPeriod],
  ['wide-range', noted('wide-range', 'The range is wide: where in it an offer falls is open.')],
  ['own-pay', noted('own-pay', 'The pay was entered by you.')],
  ['corrected', noted('corrected', 'Some of what this rests on was set by you.')],
  ['open-ended-band', noted('open-ended-band', 'The market band has no published upper end.')],
];

const PERIODS: Record<Exclude<PayPeriod, 'year'>, { per: string; plural: string }> = {
  hour: { per: 'an hour', plural: 'hours' },
  day: { per: 'a day', plural: 'days' },
  week: { per: 'a week', plural: 'weeks' },
  biweek: { per: 'two weeks', plural: 'such periods' },
  semimonth: { per: 'half a month', plural: 'such periods' },
  month: { per: 'a month', plural: 'months' },
};

function convertedPeriod({ posting, assessment }: Judgement): string | null {
  const { basePay, scoredPay } = assessment;
  const range = scoredPay === null ? undefined : posting.pay[scoredPay];
  if (!basePay || !range || range.period === 'year') return null;
  // An end that is posted: the other may be assumed.
  const [posted, annual] = range.max === null ? [range.min, basePay.min] : [range.max, basePay.max];
  if (!posted) return null;
  const { per, plural } = PERIODS[range.period];
  const count = Math.round(annual / posted).toLocaleString('en-US');
  return `The pay is for ${per}; a year is taken as ${count} ${plural}.`;
}

function levelWords(ids: Assessment['level']['ids']): string {
  return levelLabel(ids).toLowerCase();
}

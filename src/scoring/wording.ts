import type { LevelId } from '@/posting/level';
import type { Assessment, NoteId, UnknownReason, Verdict } from './assessment';

const VERDICT_LABELS: Record<Verdict, string> = {
  below: 'Below market',
  at: 'At market',
  above: 'Above market',
  unknown: 'No verdict',
};

/** One shape per verdict, so that colour is never the only sign. */
export const VERDICT_SHAPES: Record<Verdict, string> = {
  below: '▼',
  at: '◆',
  above: '▲',
  unknown: '○',
};

/** "Below market", "Well above market", "No verdict". */
export function verdictLabel(verdict: Verdict, strength: Assessment['strength']): string {
  const label = VERDICT_LABELS[verdict];
  const well = strength === 'well' && (verdict === 'below' || verdict === 'above');
  return well ? `Well ${label.toLowerCase()}` : label;
}

const LEVEL_LABELS: Record<LevelId, string> = {
  entry: 'Entry',
  mid: 'Mid',
  senior: 'Senior',
  staff: 'Staff',
};

/** "Senior", or "Senior/Staff" where a title names two levels. */
export function levelLabel(ids: readonly LevelId[]): string {
  return ids.map((id) => LEVEL_LABELS[id]).join('/');
}

/** Why a posting has no verdict, in a few words that stand in the verdict's place. Apart from the sentences, which the page note does not load. */
export const UNKNOWN_LABELS: Record<UnknownReason, string> = {
  'not-a-posting': 'Not a job posting',
  'not-covered': 'Not an AI role',
  internship: 'Internship, not judged',
  'no-pay': 'No pay posted',
  'only-estimate': 'Estimate only',
  'only-ote': 'OTE only',
  'only-total': 'Total pay only',
  'not-base': 'No base pay posted',
  'other-currency': 'Other currency',
  'outside-us': 'Outside the US',
};

/** `label`: a few words in place of a verdict; `sentence`: why, and what is shown all the same. */
export interface ReasonWords {
  label: string;
  sentence: string;
}

/** Why a posting has no verdict. */
export const UNKNOWN_REASONS: Record<UnknownReason, ReasonWords> = {
  'not-a-posting': {
    label: UNKNOWN_LABELS['not-a-posting'],
    sentence: 'You said that this page is not a job posting, so it is not judged.',
  },
  'not-covered': {
    label: UNKNOWN_LABELS['not-covered'],
    sentence: 'This does not read as an AI or ML engineering role, so it is not judged.',
  },
  internship: {
    label: UNKNOWN_LABELS.internship,
    sentence: 'Internships are paid on a scale of their own, which the market data does not cover.',
  },
  'no-pay': {
    label: UNKNOWN_LABELS['no-pay'],
    sentence:
      'The posting states no pay that could be read. The counter range comes from the market band alone.',
  },
  'only-estimate': {
    label: UNKNOWN_LABELS['only-estimate'],
    sentence:
      'The only figure is the job site’s own estimate, not the employer’s. It is shown and not judged.',
  },
  'only-ote': {
    label: UNKNOWN_LABELS['only-ote'],
    sentence:
      'The only figure is on-target earnings, which include variable pay. The base salary is not posted.',
  },
  'only-total': {
    label: UNKNOWN_LABELS['only-total'],
    sentence:
      'The only figure is total compensation, which includes bonus or equity. The base salary is not posted.',
  },
  'not-base': {
    label: UNKNOWN_LABELS['not-base'],
    sentence: 'The figures found are not stated to be base salary, so they are not judged.',
  },
  'other-currency': {
    label: UNKNOWN_LABELS['other-currency'],
    sentence: 'Pay is posted in another currency than the market data. It is not converted.',
  },
  'outside-us': {
    label: UNKNOWN_LABELS['outside-us'],
    sentence: 'The job is outside the country that the market data describes.',
  },
};

/** What there is to say about a posting, one sentence each. */
export const NOTE_WORDS: Record<NoteId, string> = {
  corrected: 'Some of what this rests on was set by you, not read from the page.',
  'own-pay': 'The pay was entered by you, not read from the page.',
  'over-wide-range':
    'The maximum is more than twice the minimum: too wide a range to say much about this role.',
  'wide-range': 'The range is wide; where in it an offer falls depends on level and place.',
  'assumed-level': 'Nothing states the level: mid is assumed. You can set it.',
  'level-from-profile': 'Nothing states the level: yours is used.',
  'unlevelled-title': 'The title names no level (such as “Member of Technical Staff”).',
  internship: 'An internship: not compared with full-time pay.',
  'assumed-minimum':
    'Only a maximum is known; the minimum is assumed from a typical posted spread.',
  'assumed-maximum':
    'Only a minimum is known; the maximum is assumed from a typical posted spread.',
  'zone-chosen': 'Several ranges are posted by place or level; one of them is compared here.',
  'site-estimate': 'The job site shows an estimate of its own; it is not the employer’s figure.',
  'site-inferred':
    'The job site shows this figure without saying where it is from; it may have read it off the description.',
  'other-currency': 'A figure in another currency is shown as posted and not converted.',
  'outside-us': 'The market data describes the US; this job is elsewhere.',
  'not-base-pay': 'Some of the figures are not base salary; they are shown and not compared.',
  'assumed-national':
    'No metro in the market data matches the location: the national band is used.',
  'home-metro-used': 'The place is remote or unknown: your home metro is used.',
  'derived-place':
    'The location factor is derived from public wage statistics, not from the guide.',
  'no-posted-pay': 'The posting states no pay that could be read.',
  'range-usually-required':
    'The law where this job is located usually requires a posted range; small employers may be exempt.',
  'ceiling-below-market':
    'Even the top of the usual room above the maximum stays under the market band: ask about level, equity or a sign-on bonus.',
  'open-ended-band': 'The market band for this level has no published upper end.',
  'adjacent-role': 'The title does not name AI or ML; the duties do. Judged as an AI role.',
  closed: 'The page says that applications are closed.',
  'description-cut': 'Only part of the description was read.',
};

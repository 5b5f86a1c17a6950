import type { PayRange } from '@/posting/pay-range';
import type { Posting } from '@/posting/posting';
import type { Stance } from '@/posting/profile';
import type { Assessment, NoteId } from './assessment';
import type { PayChoice } from './choose-pay';
import { counterCeiling } from './counter';
import { isCut } from './is-cut';
import type { ScoredLevel } from './level';
import type { MarketPack } from './market-pack';
import type { ScoredMetro } from './metro';
import { rangeLaw, type LawBasis } from './range-law';

/** What the notes are drawn from: the posting, and how it was judged. */
export interface NoteBasis {
  posting: Posting;
  pack: MarketPack;
  level: ScoredLevel;
  metro: ScoredMetro;
  choice: PayChoice;
  stance: Stance;
  /** "geo" is switched off: the place was not counted. */
  geoOff: boolean;
  unknownReason: Assessment['unknownReason'];
  market: Assessment['market'];
  /** Absent where no law is to be asked. */
  law: LawBasis | undefined;
}

/** Every note that applies, in the order of the list below. The wording is the view's. */
export function notesOn(basis: NoteBasis): NoteId[] {
  const notes: NoteId[] = [];
  for (const note of NOTES) if (note[1](basis)) notes.push(note[0]);
  return notes;
}

type Applies = (basis: NoteBasis) => boolean;

const judged =
  (applies: Applies): Applies =>
  (basis) =>
    basis.market !== null && applies(basis);

const NOTES: readonly (readonly [NoteId, Applies])[] = [
  ['corrected', ({ posting }) => isCorrectedBesidePay(posting)],
  ['own-pay', ({ posting }) => posting.corrected?.correction.pay !== undefined],
  ['closed', ({ posting }) => posting.closed],
  ['internship', ({ posting }) => posting.role.internship],
  ['adjacent-role', ({ posting }) => posting.role.coverage === 'adjacent'],
  ['outside-us', ({ unknownReason }) => unknownReason === 'outside-us'],
  ['other-currency', ({ unknownReason }) => unknownReason === 'other-currency'],
  [
    'not-base-pay',
    ({ unknownReason }) =>
      unknownReason === 'only-ote' ||
      unknownReason === 'only-total' ||
      unknownReason === 'not-base',
  ],
  ['no-posted-pay', ({ posting }) => posting.pay.every(isEstimate)],
  [
    'range-usually-required',
    ({ posting, law }) => law !== undefined && rangeLaw(posting, law) !== null,
  ],
  ['site-estimate', ({ posting }) => posting.pay.some(isEstimate)],
  ['site-inferred', ({ choice }) => chosen(choice)?.range.provenance === 'site-inferred'],
  ['assumed-minimum', ({ choice }) => chosen(choice)?.annual.assumedEnd === 'min'],
  ['assumed-maximum', ({ choice }) => chosen(choice)?.annual.assumedEnd === 'max'],
  ['over-wide-range', ({ choice, pack }) => postedSpread(choice) > pack.policy.wideRange.over],
  [
    'wide-range',
    ({ choice, pack }) =>
      postedSpread(choice) > pack.policy.wideRange.mild &&
      postedSpread(choice) <= pack.policy.wideRange.over,
  ],
  ['zone-chosen', ({ choice }) => isZoneChosen(choice)],
  ['unlevelled-title', judged(({ posting }) => posting.role.level.unlevelled)],
  ['level-from-profile', judged(({ level }) => level.fromProfile)],
  [
    'assumed-level',
    judged(({ level }) => !level.fromProfile && level.level.confidence === 'assumed'),
  ],
  ['home-metro-used', judged(({ metro, geoOff }) => !geoOff && metro.origin === 'home')],
  ['assumed-national', judged(({ metro, geoOff }) => !geoOff && metro.origin === 'national')],
  ['derived-place', judged(({ metro, pack, geoOff }) => !geoOff && isDerived(metro, pack))],
  ['open-ended-band', judged(({ market }) => market?.openEnded === true)],
  ['ceiling-below-market', judged(isCeilingBelowMarket)],
  ['description-cut', ({ posting }) => posting.pay.length === 0 && isCut(posting.description)],
];

/** Pay that the user set has a note of its own. */
function isCorrectedBesidePay({ corrected }: Posting): boolean {
  return Object.keys(corrected?.correction ?? {}).some((part) => part !== 'pay');
}

function isEstimate(range: PayRange): boolean {
  return range.provenance === 'site-estimate';
}

function chosen(choice: PayChoice): Extract<PayChoice, { kind: 'chosen' }>['pay'] | null {
  return choice.kind === 'chosen' ? choice.pay : null;
}

/** max/min where both ends are posted; 1 otherwise. */
function postedSpread(choice: PayChoice): number {
  const pay = chosen(choice);
  if (!pay || pay.annual.assumedEnd !== null) return 1;
  return pay.annual.high / pay.annual.low;
}

function isZoneChosen(choice: PayChoice): boolean {
  if (choice.kind !== 'chosen') return false;
  const { zone } = choice.pay.range;
  return zone !== null && choice.others.some(({ range }) => range.zone !== zone);
}

function isDerived({ geography }: ScoredMetro, pack: MarketPack): boolean {
  return pack.sources.some(({ id, kind }) => id === geography.source && kind === 'derived');
}

function isCeilingBelowMarket({ choice, market, stance, pack }: NoteBasis): boolean {
  const pay = chosen(choice);
  if (!pay || !market) return false;
  return counterCeiling(pay.annual.high, stance, pack.policy) < market.low;
}

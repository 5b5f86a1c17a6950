import { isRange } from '@/posting/correction';
import type { LevelId } from '@/posting/level';
import type { PayRange } from '@/posting/pay-range';
import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import { annualize, type AnnualPay } from './annualize';
import type { UnknownReason } from './assessment';
import { homeGeography, metroLocality } from './home';
import { profileLevel, type ScoredLevel } from './level';
import type { MarketPack } from './market-pack';
import { isCatchAll, zoneFit, type Locality } from './zone-fit';

/** A posted range that can be scored. */
export interface ScorablePay {
  /** Index into the posting's `pay`. */
  index: number;
  range: PayRange;
  annual: AnnualPay;
}

export type PayChoice =
  | { kind: 'chosen'; pay: ScorablePay; others: ScorablePay[] }
  | { kind: 'none'; reason: UnknownReason };

/**
 * The range to score: the pay that the user set, whatever was read. Else a posted one: base pay in
 * the pack's currency that the employer stated, never a site's estimate. Of several, the one that the
 * user chose; else the one for the level (the user's own where the posting leaves it open); then the
 * one for the user's own location; then the one for the posting's first listed location that has one;
 * then the one for the whole posting.
 */
export function choosePay(
  posting: Posting,
  pack: MarketPack,
  profile: Profile,
  posted: ScoredLevel,
): PayChoice {
  const own = posting.pay.filter(({ provenance }) => provenance === 'user');
  const considered = own.length > 0 ? own : posting.pay;
  const scorable = scorablePay(posting.pay, considered, pack);
  const [first, second] = scorable;
  if (!first) return { kind: 'none', reason: reasonOfNone(considered, pack) };
  if (!second) return { kind: 'chosen', pay: first, others: [] };
  const forLevel = rangesOfLevel(scorable, posted, profileLevel(profile, pack));
  const pay =
    chosenByUser(scorable, posting) ?? rangeOfPlace(forLevel, posting, pack, profile) ?? first;
  return { kind: 'chosen', pay, others: scorable.filter(({ index }) => index !== pay.index) };
}

function scorablePay(
  pay: readonly PayRange[],
  considered: readonly PayRange[],
  pack: MarketPack,
): ScorablePay[] {
  const scorable: ScorablePay[] = [];
  pay.forEach((range, index) => {
    const annual =
      considered.includes(range) && isScorable(range, pack) && annualize(range, pack.policy);
    if (annual) scorable.push({ index, range, annual });
  });
  return scorable;
}

function isScorable(range: PayRange, pack: MarketPack): boolean {
  return (
    range.component === 'base' &&
    range.provenance !== 'site-estimate' &&
    range.currency === pack.currency
  );
}

function chosenByUser(ranges: ScorablePay[], posting: Posting): ScorablePay | undefined {
  const chosen = posting.corrected?.correction.compared;
  return chosen && ranges.find(({ range }) => isRange(range, chosen));
}

function rangesOfLevel(
  ranges: ScorablePay[],
  posted: ScoredLevel,
  own: LevelId | null,
): ScorablePay[] {
  const { ids, confidence } = posted.level;
  const ownIsOpen = own !== null && (confidence === 'assumed' || ids.includes(own));
  const wanted: (readonly (LevelId | null)[])[] = [ownIsOpen ? [own] : [], ids, [null]];
  for (const levels of wanted) {
    const found = ranges.filter(({ range }) => levels.includes(range.level));
    if (found.length > 0) return found;
  }
  return ranges;
}

function rangeOfPlace(
  ranges: ScorablePay[],
  posting: Posting,
  pack: MarketPack,
  profile: Profile,
): ScorablePay | undefined {
  const placeIsSet = posting.corrected?.correction.metro !== undefined;
  const home = placeIsSet ? null : homeGeography(profile, pack);
  const catchAll = ranges.find(({ range }) => isCatchAll(range));
  if (home) {
    const own = closest(ranges, metroLocality(home, pack));
    if (own) return own;
    if (posting.workplace === 'remote' && catchAll) return catchAll;
  }
  for (const place of posting.locations) {
    const listed = closest(ranges, place);
    if (listed) return listed;
  }
  return (
    ranges.find(({ range }) => range.zone === null) ??
    (posting.locations.length > 0 ? catchAll : undefined) ??
    ranges[0]
  );
}

function closest(ranges: ScorablePay[], locality: Locality): ScorablePay | null {
  let best: ScorablePay | null = null;
  let bestFit = 0;
  for (const pay of ranges) {
    const fit = zoneFit(pay.range, locality);
    if (fit > bestFit) [best, bestFit] = [pay, fit];
  }
  return best;
}

function reasonOfNone(pay: readonly PayRange[], pack: MarketPack): UnknownReason {
  if (pay.length === 0) return 'no-pay';
  const posted = pay.filter((range) => range.provenance !== 'site-estimate');
  if (posted.length === 0) return 'only-estimate';
  const has = (component: PayRange['component']): boolean =>
    posted.some((range) => range.component === component);
  if (posted.some((range) => range.component === 'base' && range.currency !== pack.currency)) {
    return 'other-currency';
  }
  if (posted.every((range) => range.currency !== pack.currency)) return 'other-currency';
  if (has('ote')) return 'only-ote';
  if (has('total')) return 'only-total';
  return 'not-base';
}

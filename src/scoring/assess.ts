import type { AnnualRange } from '@/posting/money';
import type { Posting } from '@/posting/posting';
import type { Offer, Profile } from '@/posting/profile';
import type { Assessment, OtherRange, UnknownReason } from './assessment';
import { choosePay, type PayChoice, type ScorablePay } from './choose-pay';
import { counterRange, headroomAbove, roundCounter } from './counter';
import { levelOfRange, scoredLevel, type ScoredLevel } from './level';
import { marketBand, type MarketBand, type MarketBasis } from './market-band';
import type { MarketPack, Premium } from './market-pack';
import { marketSteps } from './market-steps';
import { isOutside, placeSetByUser, scoredMetro, type ScoredMetro } from './metro';
import { midpoint } from './midpoint';
import { notesOn } from './notes';
import type { LawBasis } from './range-law';
import { wholeDollars } from './rounding';
import { NO_STANDING, standing } from './verdict';
import { walkAwayRange, walkAwayStatus } from './walk-away';

/**
 * Judges a posting against a market pack for one user: verdict, headroom, counter range, and every
 * step that led there. Pure; annual base pay in the pack's currency, whole dollars.
 *
 * A posting outside the model (another role, an internship, another country) gets no market and no
 * verdict, with the reason; one whose pay cannot be compared (no base pay, another currency, a site's
 * estimate) keeps the market band and gets no verdict.
 *
 * @param pack a validated market pack
 * @param offer the written offer, once there is one
 * @param law the laws on posted ranges and the day, for the note on a range that is usually required
 */
export function assess(
  posting: Posting,
  pack: MarketPack,
  profile: Profile,
  offer?: Offer,
  law?: LawBasis,
): Assessment {
  const posted = scoredLevel(posting, profile, pack);
  const choice = choosePay(posting, pack, profile, posted);
  const pay = choice.kind === 'chosen' ? choice.pay : null;
  const range = pay?.range ?? null;
  const levelIsSet = posting.corrected?.correction.level !== undefined;
  const level = range && !levelIsSet ? levelOfRange(range, posted) : posted;
  const metro = placeSetByUser(posting, pack) ?? scoredMetro(posting, pack, profile, range);

  const outOfModel = reasonOutOfModel(posting, pack);
  const unknownReason = outOfModel ?? (choice.kind === 'none' ? choice.reason : null);
  const basis = marketBasis(posting, pack, profile, level, metro);
  const band = outOfModel ? null : marketBand(pack, basis);
  const market = band && { ...wholeRange(band), openEnded: band.openEnded };
  const stance = profile.stance ?? 'strong';

  const yours = marketBand(pack, { ...basis, premiums: yourPremiums(basis.premiums, profile) });
  const counter =
    band && isCounterSafe(posting, choice, offer)
      ? roundCounter(
          counterRange({ yours, posted: pay?.annual ?? null, stance, offer }, pack.policy),
          pack.policy,
        )
      : null;
  const expectedOffer = band && expectedOfferOf(pay, offer);
  const walkAway = band && walkAwayRange(profile, pack, metro, posting.workplace);

  return {
    pack: { id: pack.id, version: pack.version, edition: pack.edition ?? null },
    coverage: posting.role.coverage,
    reason: posting.role.reason,
    level: level.level,
    metro: metro.geography.id,
    skills: posting.role.skills.map(({ id }) => id),
    domains: posting.role.domains.map(({ id }) => id),
    market,
    basePay: pay && { min: wholeDollars(pay.annual.low), max: wholeDollars(pay.annual.high) },
    scoredPay: pay?.index ?? null,
    assumedEnd: pay?.annual.assumedEnd ?? null,
    ...(band && pay ? standing(pay.annual, band) : NO_STANDING),
    unknownReason,
    headroom: band && pay && wholeRange(headroomAbove(pay.annual.high, pack.policy)),
    counter,
    expectedOffer,
    leftOnTable: leftOnTable(counter, expectedOffer),
    walkAway,
    walkAwayStatus: walkAwayStatus(counter, walkAway),
    steps: band ? marketSteps(pack, basis, evidenceOf(posting, level, metro)) : [],
    others: band ? judgeOthers(posting, pack, profile, posted, choice) : [],
    notes: notesOn({
      posting,
      pack,
      level,
      metro,
      choice,
      stance,
      geoOff: basis.stepsOff.includes('geo'),
      unknownReason,
      market,
      law,
    }),
  };
}

function reasonOutOfModel(posting: Posting, pack: MarketPack): UnknownReason | null {
  if (posting.corrected?.correction.notAPosting) return 'not-a-posting';
  if (posting.role.coverage === 'not-covered') return 'not-covered';
  if (posting.role.internship) return 'internship';
  return isOutside(posting, pack) ? 'outside-us' : null;
}

function marketBasis(
  posting: Posting,
  pack: MarketPack,
  profile: Profile,
  { level }: ScoredLevel,
  { geography }: ScoredMetro,
): MarketBasis {
  const matched = new Set([...posting.role.skills, ...posting.role.domains].map(({ id }) => id));
  return {
    levels: level.ids,
    geography,
    premiums: pack.premiums.filter(({ id }) => matched.has(id)),
    weight: profile.premiumWeight ?? 'published',
    stepsOff: profile.stepsOff ?? [],
  };
}

/** Of the premiums asked, those that count for the user: every domain, and the skills that they name (all, when they name none). */
function yourPremiums(asked: readonly Premium[], profile: Profile): readonly Premium[] {
  const { skills } = profile;
  if (!skills || skills.length === 0) return asked;
  return asked.filter(({ kind, id }) => kind === 'domain' || skills.includes(id));
}

/**
 * A counter is given on scored base pay or a written offer, or where no pay is posted at all. Where
 * the posting states pay that cannot be compared (OTE, total, another currency), the market alone
 * could ask for more than all that it pays.
 */
function isCounterSafe(posting: Posting, choice: PayChoice, offer: Offer | undefined): boolean {
  if (choice.kind === 'chosen') return true;
  if (choice.reason === 'other-currency') return false;
  if (offer) return true;
  return posting.pay.every(
    ({ provenance, component }) =>
      provenance === 'site-estimate' || component === 'bonus' || component === 'equity',
  );
}

function expectedOfferOf(pay: ScorablePay | null, offer: Offer | undefined): number | null {
  if (offer) return wholeDollars(offer.base);
  return pay && wholeDollars(midpoint(pay.annual));
}

function leftOnTable(counter: AnnualRange | null, expected: number | null): AnnualRange | null {
  if (!counter || expected === null) return null;
  return {
    low: Math.max(0, counter.low - expected),
    high: Math.max(0, counter.high - expected),
  };
}

function judgeOthers(
  posting: Posting,
  pack: MarketPack,
  profile: Profile,
  posted: ScoredLevel,
  choice: PayChoice,
): OtherRange[] {
  if (choice.kind === 'none') return [];
  return choice.others.map(({ index, range, annual }) => {
    const level = levelOfRange(range, posted);
    const metro = scoredMetro(posting, pack, profile, range);
    const market = marketBand(pack, marketBasis(posting, pack, profile, level, metro));
    const { verdict, compaRatio } = standing(annual, market);
    return { pay: index, verdict, compaRatio };
  });
}

function evidenceOf(
  posting: Posting,
  { level }: ScoredLevel,
  metro: ScoredMetro,
): Parameters<typeof marketSteps>[2] {
  return {
    level: level.evidence,
    geography: metro.evidence,
    premiums: new Map(
      [...posting.role.skills, ...posting.role.domains].map(({ id, quote }) => [id, quote]),
    ),
  };
}

function wholeRange(range: MarketBand | AnnualRange): AnnualRange {
  return { low: wholeDollars(range.low), high: wholeDollars(range.high) };
}

import type { AnnualRange } from '@/posting/money';
import type { Posting } from '@/posting/posting';
import type { Offer, Profile } from '@/posting/profile';
import type { Assessment, OtherRange, UnknownReason } from './assessment';
import { choosePay, type PayChoice, type ScorablePay } from './choose-pay';
import { counterRange, headroomAbove, roundCounter } from './counter';
import { levelOfRange, scoredLevel, type ScoredLevel } from './level';
import { marketBand, type MarketBand, type MarketBasis } from './market-band';
import type { MarketPack, Premium } from './market-pack';
import { marketSteps, type StepEvidence } from './market-steps';
import { isOutside, placeSetByUser, scoredMetro, type ScoredMetro } from './metro';
import { midpoint } from './midpoint';
import { notesOn } from './notes';
import { premiumById } from './premium-by-id';
import { premiumPool, type PremiumPool } from './premium-pool';
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
  const scored = range && !levelIsSet ? levelOfRange(range, posted) : posted;
  const metro = placeSetByUser(posting, pack) ?? scoredMetro(posting, pack, profile, range);

  const outOfModel = reasonOutOfModel(posting, pack);
  const unknownReason = outOfModel ?? (choice.kind === 'none' ? choice.reason : null);
  const { stance = 'strong', stepsOff = [] } = profile;
  const asked = premiumsAsked(posting, pack);
  const basis: MarketBasis = {
    levels: scored.level.ids,
    geography: metro.geography,
    premiums: poolOf(asked, pack, profile),
    stepsOff,
  };
  const band = outOfModel ? null : marketBand(pack, basis);
  const market = band && wholeBand(band);
  const { verdict, strength, third, compaRatio, rangePenetration } =
    band && pay ? standing(pay.annual, band) : NO_STANDING;

  const isCountered = band && isCounterSafe(posting, choice, offer);
  const yours = isCountered && yourBand(band, basis, asked, pack, profile);
  const counter =
    yours && counterRange({ yours, posted: pay?.annual ?? null, stance, offer }, pack.policy);
  const asking = counter ? roundCounter(counter, pack.policy) : null;
  const expectedOffer = band && expectedOfferOf(pay, offer);
  const walkAway = band && walkAwayRange(profile, pack, metro, posting.workplace);

  return {
    pack: { id: pack.id, version: pack.version, edition: pack.edition ?? null },
    coverage: posting.role.coverage,
    reason: posting.role.reason,
    level: scored.level,
    metro: metro.geography.id,
    skills: posting.role.skills.map(({ id }) => id),
    domains: posting.role.domains.map(({ id }) => id),
    market,
    basePay: pay && { min: wholeDollars(pay.annual.low), max: wholeDollars(pay.annual.high) },
    scoredPay: pay?.index ?? null,
    assumedEnd: pay?.annual.assumedEnd ?? null,
    verdict,
    unknownReason,
    strength,
    third,
    compaRatio,
    rangePenetration,
    headroom: band && pay && wholeRange(headroomAbove(pay.annual.high, pack.policy)),
    counter: asking,
    expectedOffer,
    leftOnTable: leftOnTable(asking, expectedOffer),
    walkAway,
    walkAwayStatus: walkAwayStatus(asking, walkAway),
    steps: band ? marketSteps(pack, basis, evidenceOf(posting, scored, metro)) : [],
    others: band ? judgeOthers(posting, pack, profile, posted, choice, basis) : [],
    notes: notesOn({
      posting,
      pack,
      level: scored,
      metro,
      choice,
      stance,
      geoOff: stepsOff.includes('geo'),
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

/** The pack's premiums that the posting matches, once each. */
function premiumsAsked({ role }: Posting, pack: MarketPack): Premium[] {
  const asked: Premium[] = [];
  for (const mentions of [role.skills, role.domains]) {
    for (const { id } of mentions) {
      const premium = premiumById(id, pack);
      if (premium && !asked.includes(premium)) asked.push(premium);
    }
  }
  return asked;
}

function poolOf(premiums: readonly Premium[], pack: MarketPack, profile: Profile): PremiumPool {
  const { premiumWeight = 'published', stepsOff = [] } = profile;
  return premiumPool(premiums, pack.policy.premiumDecay, premiumWeight, stepsOff);
}

/**
 * The market band with what counts for the user: every domain, and of the skills asked those that
 * they name; the market band itself when they name none.
 */
function yourBand(
  market: MarketBand,
  basis: MarketBasis,
  asked: readonly Premium[],
  pack: MarketPack,
  profile: Profile,
): MarketBand {
  const { skills } = profile;
  if (!skills || skills.length === 0) return market;
  const own = asked.filter(({ kind, id }) => kind === 'domain' || skills.includes(id));
  if (own.length === asked.length) return market;
  return marketBand(pack, { ...basis, premiums: poolOf(own, pack, profile) });
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
  basis: MarketBasis,
): OtherRange[] {
  if (choice.kind === 'none') return [];
  return choice.others.map(({ index, range, annual }) => {
    const { level } = levelOfRange(range, posted);
    const { geography } = scoredMetro(posting, pack, profile, range);
    const market = marketBand(pack, { ...basis, levels: level.ids, geography });
    const { verdict, compaRatio } = standing(annual, market);
    return { pay: index, verdict, compaRatio };
  });
}

function evidenceOf({ role }: Posting, { level }: ScoredLevel, metro: ScoredMetro): StepEvidence {
  return {
    level: level.evidence,
    geography: metro.evidence,
    premium: (id) =>
      (
        role.skills.find((skill) => skill.id === id) ??
        role.domains.find((domain) => domain.id === id)
      )?.quote ?? '',
  };
}

function wholeRange({ low, high }: AnnualRange): AnnualRange {
  return { low: wholeDollars(low), high: wholeDollars(high) };
}

function wholeBand({ low, high, openEnded }: MarketBand): MarketBand {
  return { low: wholeDollars(low), high: wholeDollars(high), openEnded };
}

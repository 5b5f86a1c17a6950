import type { PayRange } from '@/posting/pay-range';
import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import type { Assessment } from '@/scoring/assessment';
import type { MarketPack } from '@/scoring/market-pack';
import type { Ground } from './untraced';

interface Range {
  low: number;
  high: number;
}

/**
 * The figures beside the market band that do not follow from a posted range, the market band and the pack's policy:
 * base pay, verdict, headroom, counter, expected offer, what is left on the table, and the walk-away number.
 */
export function untracedMoney(assessment: Assessment, ground: Ground): string[] {
  const annual = annualOf(assessment, ground);
  return [
    ...untracedPay(assessment, ground, annual),
    ...untracedVerdict(assessment, annual),
    ...untracedCounter(assessment, ground, annual),
    ...untracedWalkAway(assessment, ground),
  ];
}

function scoredRange({ scoredPay }: Assessment, { pay }: Posting): PayRange | undefined {
  return scoredPay === null ? undefined : pay[scoredPay];
}

/** The scored range a year, not rounded; null without one. */
function annualOf(assessment: Assessment, { posting, pack }: Ground): Range | null {
  const range = scoredRange(assessment, posting);
  if (!range) return null;
  const { periodsPerYear, assumedSpread } = pack.policy;
  const ends = [range.min, range.max].filter((end) => end !== null && end > 0).map(Number);
  const [low = NaN, high = low] = ends
    .map((end) => end * periodsPerYear[range.period])
    .toSorted((a, b) => a - b);
  if (ends.length === 2) return { low, high };
  return range.min === null || range.min <= 0
    ? { low: low / assumedSpread, high: low }
    : { low, high: low * assumedSpread };
}

function untracedPay(
  assessment: Assessment,
  { posting, pack }: Ground,
  annual: Range | null,
): string[] {
  const { basePay } = assessment;
  if (!annual) return basePay === null ? [] : ['base pay without a range'];
  const range = scoredRange(assessment, posting);
  const wrong: string[] = [];
  if (basePay?.min !== whole(annual.low) || basePay.max !== whole(annual.high)) {
    wrong.push(`base pay: ${basePay?.min}-${basePay?.max}, not ${annual.low}-${annual.high}`);
  }
  if (range?.component !== 'base' || range.currency !== pack.currency)
    wrong.push('base pay: of another kind');
  if (range?.provenance === 'site-estimate') wrong.push("base pay: the site's estimate");
  if (range?.quote.trim() === '') wrong.push('base pay: no words');
  const bothPosted = [range?.min, range?.max].every(
    (end) => end !== null && end !== undefined && end > 0,
  );
  if (bothPosted !== (assessment.assumedEnd === null)) wrong.push('base pay: the assumed end');
  return wrong;
}

function untracedVerdict(assessment: Assessment, annual: Range | null): string[] {
  const { market, verdict, compaRatio, rangePenetration } = assessment;
  if (!annual || !market) return verdict === 'unknown' ? [] : [`verdict ${verdict} on nothing`];
  const middle = whole((annual.low + annual.high) / 2);
  const expected = middle < market.low ? 'below' : middle > market.high ? 'above' : 'at';
  const ratio = middle / ((market.low + market.high) / 2);
  const penetration = (middle - market.low) / (market.high - market.low);
  return [
    ...(verdict === expected ? [] : [`verdict ${verdict}, not ${expected}`]),
    ...(isAbout(compaRatio, ratio) ? [] : [`compa-ratio ${compaRatio}, not ${ratio}`]),
    ...(isAbout(rangePenetration, penetration)
      ? []
      : [`range penetration ${rangePenetration}, not ${penetration}`]),
  ];
}

function untracedCounter(assessment: Assessment, ground: Ground, annual: Range | null): string[] {
  const { market, headroom, counter, expectedOffer, leftOnTable } = assessment;
  if (!market) {
    return headroom || counter || leftOnTable || expectedOffer !== null
      ? ['figures without a market']
      : [];
  }
  const { offer, pack } = ground;
  const { flexibility } = pack.policy;
  const room = annual && {
    low: whole(flexibility.low * annual.high),
    high: whole(flexibility.high * annual.high),
  };
  const expected = offer ? whole(offer.base) : annual && whole((annual.low + annual.high) / 2);
  const asked = counter && askedBy(assessment, ground, annual);
  const left =
    counter && expected !== null
      ? {
          low: Math.max(0, counter.low - expected),
          high: Math.max(0, counter.high - expected),
        }
      : null;
  return [
    ...different('headroom', headroom, room),
    ...different('counter', counter, asked),
    ...(expectedOffer === expected ? [] : [`expected offer ${expectedOffer}, not ${expected}`]),
    ...different('left on the table', leftOnTable, left),
  ];
}

/** The counter range by the policy's formulas, in round figures. */
function askedBy(
  assessment: Assessment,
  { pack, profile, offer }: Ground,
  posted: Range | null,
): Range {
  const { flexibility, counter } = pack.policy;
  const yours = yourMarket(assessment, pack, profile);
  const middle = (yours.low + yours.high) / 2;
  const share = 1 + (profile.stance === 'cautious' ? flexibility.low : flexibility.high);
  let high = posted ? Math.min(posted.high * share, Math.max(yours.high, posted.high)) : yours.high;
  let low = posted
    ? Math.max((posted.low + posted.high) / 2, Math.min(middle, counter.lowShareOfHigh * high))
    : middle;
  if (offer) {
    const { lowFloor, highFloor, highCeiling } = counter.offer;
    high = Math.min(Math.max(high, highFloor * offer.base), highCeiling * offer.base);
    low = Math.max(lowFloor * offer.base, Math.min(middle, counter.lowShareOfHigh * high));
  }
  const round = (amount: number): number =>
    Math.floor(amount / counter.roundTo + 0.5) * counter.roundTo;
  return { low: round(low), high: Math.max(round(high), round(low) + counter.minimumWidth) };
}

/** The market with the counted domains, and of the counted skills those that the user names; all, when they name none. */
function yourMarket({ steps }: Assessment, pack: MarketPack, profile: Profile): Range {
  const { skills = [], premiumWeight } = profile;
  const [level, place] = steps;
  if (!level || !place) return { low: NaN, high: NaN };
  const own = steps
    .filter(({ counted, kind }) => counted && (kind === 'skill' || kind === 'domain'))
    .filter(({ kind, rule }) => kind === 'domain' || skills.length === 0 || skills.includes(rule));
  const cap = steps.find(({ kind }) => kind === 'cap');
  const limit = cap && !cap.counted ? Infinity : pack.policy.factorCap;
  const weight = premiumWeight === 'half' ? 0.5 : 1;
  const end = (side: 'low' | 'high', location: number): number => {
    const pool = own
      .flatMap(({ rule }) => pack.premiums.find(({ id }) => id === rule) ?? [])
      .map(({ id, [side]: figure }) => ({ id, figure: figure ?? 0 }))
      .toSorted((a, b) => b.figure - a.figure || (a.id < b.id ? -1 : 1))
      .reduce((sum, { figure }, rank) => sum + figure * pack.policy.premiumDecay ** rank, 0);
    return level[side] * Math.min(location * (1 + pool * weight), limit);
  };
  return { low: end('low', place.factorLow), high: end('high', place.factorHigh) };
}

function untracedWalkAway(assessment: Assessment, { posting, pack, profile }: Ground): string[] {
  const { market, metro, counter, walkAway, walkAwayStatus } = assessment;
  if (!market) return walkAway === null ? [] : ['a walk-away number without a market'];
  const placeOf = (id: string | undefined) =>
    pack.geographies.find((place) => place.id === id && id !== 'national');
  const [home, there] = [placeOf(profile.metro), placeOf(metro)];
  const moves = posting.workplace !== 'remote' && home && there && home !== there;
  const living = moves && home.rpp && there.rpp ? there.rpp / home.rpp : 1;
  const { low, high } = pack.policy.walkAway;
  const base = profile.currentBase === undefined ? null : profile.currentBase * living;
  const earned = base === null ? null : { low: whole(base * low), high: whole(base * high) };
  const own = profile.walkAway;
  const expected = own === undefined ? earned : { low: own, high: own };
  const reached = counter && expected && reach(counter, expected.low);
  return [
    ...different('walk-away', walkAway, expected),
    ...(walkAwayStatus === reached ? [] : [`walk-away status ${walkAwayStatus}, not ${reached}`]),
  ];
}

function reach({ low, high }: Range, least: number): Assessment['walkAwayStatus'] {
  if (low >= least) return 'clears';
  return high >= least ? 'possible' : 'falls-short';
}

function different(name: string, shown: Range | null, expected: Range | null): string[] {
  if (shown?.low === expected?.low && shown?.high === expected?.high) return [];
  const words = (range: Range | null): string => (range ? `${range.low}-${range.high}` : 'none');
  return [`${name}: ${words(shown)}, not ${words(expected)}`];
}

function whole(amount: number): number {
  return Math.floor(amount + 0.5);
}

/** To three decimals, of whole dollars. */
function isAbout(shown: number | null, expected: number): boolean {
  return shown !== null && Math.abs(shown - expected) <= 0.00051 + 1e-4 * Math.abs(expected);
}

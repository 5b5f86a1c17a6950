import type { PayRange } from '@/posting/pay-range';
import type { Place } from '@/posting/place';
import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import { YOUR_CORRECTION } from './apply-correction';
import { homeGeography, NATIONAL, nation } from './home';
import type { Geography, MarketPack } from './market-pack';
import { coveredPlaces } from './zone-fit';

/** The geography that a range is scored with, and what it was taken from. */
export interface ScoredMetro {
  geography: Geography;
  /** posting: its location or the range's zone; user: set for this posting; home: the user's own; national: none is known. */
  origin: 'posting' | 'user' | 'home' | 'national';
  /** The words that it was read from; empty when nothing says it. */
  evidence: string;
}

/**
 * Where the pay is earned. A range for a metro is judged in that metro. Else: the place that the user
 * set for the posting; the listed location, the user's own among several; remote or unknown: the
 * user's home metro, since remote pay follows the worker; else the nation.
 */
export function scoredMetro(
  posting: Posting,
  pack: MarketPack,
  profile: Profile,
  range: PayRange | null,
): ScoredMetro {
  const home = homeGeography(profile, pack);
  const listed = posting.locations.filter((place) => isInside(place, pack));
  const zoned = range ? zoneMetro(range, listed, pack, home) : null;
  if (zoned) return zoned;
  const set = placeSetByUser(posting, pack);
  if (set) return set;

  const own: ScoredMetro | null = home && {
    geography: home,
    origin: 'home',
    evidence: 'your profile',
  };
  const national: ScoredMetro = { geography: nation(pack), origin: 'national', evidence: '' };
  if (posting.workplace === 'remote') return own ?? national;

  const specific = listed.filter((place) => place.metro ?? place.city ?? place.state);
  const first = specific.find(({ metro }) => home && metro === home.id) ?? specific[0];
  if (!first) return own ?? national;
  const geography = geographyOf(first.metro, pack);
  return geography
    ? { geography, origin: 'posting', evidence: first.raw }
    : { ...national, evidence: first.raw };
}

/** The place that the user set for the posting; null where they set none. */
export function placeSetByUser(posting: Posting, pack: MarketPack): ScoredMetro | null {
  const metro = posting.corrected?.correction.metro;
  const geography = pack.geographies.find(({ id }) => id === metro);
  return geography ? { geography, origin: 'user', evidence: YOUR_CORRECTION } : null;
}

/** True when every listed place with a known country lies outside the pack's. */
export function isOutside(posting: Posting, pack: MarketPack): boolean {
  const countries = posting.locations.flatMap(({ country }) => country ?? []);
  return countries.length > 0 && !countries.includes(pack.country);
}

function zoneMetro(
  range: PayRange,
  listed: readonly Place[],
  pack: MarketPack,
  home: Geography | null,
): ScoredMetro | null {
  const covered = coveredPlaces(range);
  const metros = covered.flatMap(({ metro }) => geographyOf(metro, pack) ?? []);
  // A zone of whole states that names one city beside them is not that city's.
  const isMetroZone = metros.length === covered.length;
  const geography =
    metros.find(({ id }) => id === home?.id) ??
    metros.find(({ id }) => listed.some(({ metro }) => metro === id)) ??
    (isMetroZone ? metros[0] : undefined);
  return geography ? { geography, origin: 'posting', evidence: range.zone ?? '' } : null;
}

function isInside(place: Place, pack: MarketPack): boolean {
  return place.country === null || place.country === pack.country;
}

function geographyOf(metro: string | null, pack: MarketPack): Geography | null {
  if (metro === null || metro === NATIONAL) return null;
  return pack.geographies.find(({ id }) => id === metro) ?? null;
}

import type { PayRange } from '@/posting/pay-range';
import type { Place } from '@/posting/place';
import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import { YOUR_CORRECTION } from './apply-correction';
import { geographyById, homeGeography, metroById, nation } from './home';
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
  const zoned = range && zoneMetro(range, listed, pack, home);
  if (zoned) return zoned;
  const set = placeSetByUser(posting, pack);
  if (set) return set;

  const place = posting.workplace === 'remote' ? undefined : listedPlace(listed, home);
  if (!place) return elsewhere(home, pack);
  const geography = metroById(place.metro, pack);
  return geography
    ? { geography, origin: 'posting', evidence: place.raw }
    : { geography: nation(pack), origin: 'national', evidence: place.raw };
}

/** The user's own place among those listed, else the first that is more than a country. */
function listedPlace(listed: readonly Place[], home: Geography | null): Place | undefined {
  const own = home && listed.find(({ metro }) => metro === home.id);
  return own ?? listed.find(({ metro, city, state }) => metro ?? city ?? state);
}

function elsewhere(home: Geography | null, pack: MarketPack): ScoredMetro {
  return home
    ? { geography: home, origin: 'home', evidence: 'your profile' }
    : { geography: nation(pack), origin: 'national', evidence: '' };
}

/** The place that the user set for the posting; null where they set none. */
export function placeSetByUser(posting: Posting, pack: MarketPack): ScoredMetro | null {
  const geography = geographyById(posting.corrected?.correction.metro, pack);
  return geography ? { geography, origin: 'user', evidence: YOUR_CORRECTION } : null;
}

/** True when every listed place with a known country lies outside the pack's. */
export function isOutside({ locations }: Posting, pack: MarketPack): boolean {
  const isKnown = locations.some(({ country }) => country !== null);
  return isKnown && !locations.some(({ country }) => country === pack.country);
}

function zoneMetro(
  range: PayRange,
  listed: readonly Place[],
  pack: MarketPack,
  home: Geography | null,
): ScoredMetro | null {
  if (range.zonePlaces.length === 0) return null;
  const covered = coveredPlaces(range);
  const metros = covered.flatMap(({ metro }) => metroById(metro, pack) ?? []);
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

import type { PayRange } from '@/posting/pay-range';
import type { Place } from '@/posting/place';

/** What has to be known of a place to tell whether a pay zone covers it. */
export type Locality = Omit<Place, 'raw'>;

/** The word from which on a zone's label names what it leaves out. */
const EXCEPTION = /\b(?:other|else|elsewhere|rest|remaining|outside|excluding|excludes|except)\b/i;

/**
 * The places that a range's zone covers by name. "California (excluding San Francisco)" covers
 * California; "All other US locations" covers no place by name.
 */
export function coveredPlaces(range: PayRange): Place[] {
  const exception = range.zone?.search(EXCEPTION) ?? -1;
  if (exception < 0) return range.zonePlaces;
  const before = range.zone?.slice(0, exception) ?? '';
  return range.zonePlaces.filter(({ raw }) => raw !== '' && before.includes(raw));
}

/** True for a zone that is named only by what it leaves out: "All other US locations", "outside of California". */
export function isCatchAll(range: PayRange): boolean {
  return range.zone !== null && EXCEPTION.test(range.zone) && coveredPlaces(range).length === 0;
}

/**
 * How closely a range's zone names a place: 4 its city, 3 its metro, 2 its state, 1 its country,
 * 0 not at all, or as one that it leaves out.
 */
export function zoneFit(range: PayRange, locality: Locality): number {
  const covered = coveredPlaces(range);
  const fit = bestFit(covered, locality);
  const leftOut = range.zonePlaces.filter((place) => !covered.includes(place));
  return bestFit(leftOut, locality) > fit ? 0 : fit;
}

function bestFit(places: readonly Place[], locality: Locality): number {
  return Math.max(0, ...places.map((place) => placeFit(place, locality)));
}

function placeFit(zone: Place, locality: Locality): number {
  if (differ(zone.country, locality.country) || differ(zone.state, locality.state)) {
    return zone.metro !== null && zone.metro === locality.metro ? 3 : 0;
  }
  if (zone.city !== null && zone.city === locality.city) return 4;
  if (zone.metro !== null) return zone.metro === locality.metro ? 3 : 0;
  if (zone.city !== null) return 0;
  if (zone.state !== null) return zone.state === locality.state ? 2 : 0;
  return zone.country !== null && zone.country === locality.country ? 1 : 0;
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

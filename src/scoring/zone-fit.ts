import type { PayRange } from '@/posting/pay-range';
import type { Place } from '@/posting/place';

/** What has to be known of a place to tell whether a pay zone covers it. */
export type Locality = Omit<Place, 'raw'>;

const CATCH_ALL = /\b(?:other|elsewhere|rest|remaining|outside|excluding|excludes|except)\b/i;

/** True for a zone that is named by what it leaves out: "All other US locations", "outside of California". */
export function isCatchAll(range: PayRange): boolean {
  return range.zone !== null && CATCH_ALL.test(range.zone);
}

/**
 * How closely a range's zone names a place: 4 its city, 3 its metro, 2 its state, 1 its country,
 * 0 not at all. A zone that is named by what it leaves out covers no place by name.
 */
export function zoneFit(range: PayRange, locality: Locality): number {
  if (isCatchAll(range)) return 0;
  return Math.max(0, ...range.zonePlaces.map((place) => placeFit(place, locality)));
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

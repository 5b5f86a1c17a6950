import type { Place } from '@/posting/place';
import type { Posting } from '@/posting/posting';
import { formatCount } from './format-number';
import { t } from './t';

const PLACES_NAMED = 2;

/** The posting's places in one line: the first two, and how many more. */
export function placesLine({
  locations,
  workplace,
  remoteScope,
}: Pick<Posting, 'locations' | 'workplace' | 'remoteScope'>): string | null {
  const names = [...new Set(locations.map(placeName))].filter((name) => name !== '');
  if (names.length === 0) return workplace === 'remote' ? remoteScope : null;
  const places = names.slice(0, PLACES_NAMED).join('; ');
  const more = names.length - PLACES_NAMED;
  return more > 0 ? t('words.morePlaces', more, { places, count: formatCount(more) }) : places;
}

function placeName({ raw, city, state }: Place): string {
  if (city === null) return raw.trim();
  return state === null ? city : `${city}, ${state}`;
}

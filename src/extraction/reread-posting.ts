import type { Place } from '@/posting/place';
import type { Posting } from '@/posting/posting';
import type { ReadingRules } from '@/posting/reading-rules';
import { metroIndex } from './place/metro-index';
import { readPlaces } from './place/read-places';
import { readZone } from './place/read-zone';
import { readPostingRole } from './role/read-posting-role';

/**
 * A posting that was read under other rules, with its metros, skills and domains read from the words that it holds
 * under these. Everything else is as it was read from its page. Pure.
 *
 * @param posting as it was read, without what the user set right in it.
 */
export function rereadPosting(posting: Posting, rules: ReadingRules): Posting {
  const { skills, domains } = readPostingRole(posting, rules);
  return {
    ...posting,
    locations: posting.locations.map((place) => withMetro(place, rules)),
    pay: posting.pay.map((range) => ({
      ...range,
      zonePlaces: range.zone === null ? [] : readZone(range.zone, rules),
    })),
    role: { ...posting.role, skills, domains },
  };
}

function withMetro(place: Place, rules: ReadingRules): Place {
  const { raw, city, state, country } = place;
  if (country !== null && country !== 'US') return place;
  if (city !== null && state !== null) {
    return { ...place, metro: metroIndex(rules).ofCity(city, state) };
  }
  // An area's name, or words that named no place before; a whole state is read as itself.
  const read = readPlaces([{ text: raw }], rules).places.filter((other) => other.city === null);
  const same = read.find((other) => other.state === state && other.country === country);
  const [only] = read.length === 1 ? read : [];
  if (country === null) return only?.metro ? { ...only, raw } : place;
  return { ...place, metro: (same ?? only)?.metro ?? null };
}

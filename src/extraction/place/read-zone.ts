import type { Place } from '@/posting/place';
import type { ReadingRules } from '@/posting/reading-rules';
import { readPlaces } from './read-places';

/** The name of the zone itself: "Tier 1", "Zone A:", "Level 2 -". */
const NUMBERED = /^\s*(?:tier|zone|level|band|grade|group|region|geo)\s+[a-z0-9]{1,3}\b[\s:–—-]*/i;

/** Brackets, and the words before what a zone leaves out. */
const PARTS = /[()[\]]|\b(?:excluding|excludes|except(?: for)?|outside(?: of)?|other than)\b/i;

/** Between the places of a list; a state's code ("OR") is upper case. */
const BETWEEN = /\s*[,;/&]\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+/;

/**
 * The places that a pay zone's label names: "Tier 1 (NYC, SF Bay Area)", "Seattle, LA and Boston", "California (outside
 * of San Francisco)". Empty for a label that names none, such as "Zone A". What a label leaves out is among them.
 *
 * @param label as printed beside the range.
 */
export function readZone(label: string, rules: ReadingRules): Place[] {
  return label.split(PARTS).flatMap((part) => placesOfPart(part, rules));
}

function placesOfPart(part: string, rules: ReadingRules): Place[] {
  const text = part
    .replace(NUMBERED, '')
    .replace(/^\s*the\b/i, '')
    .trim();
  if (text === '') return [];
  return placesOfList(text, rules) ?? known(text, rules);
}

/** The places of a list, one by one; null where a name cannot be told from a part of the place beside it. */
function placesOfList(text: string, rules: ReadingRules): Place[] | null {
  const names = text.split(BETWEEN).filter((name) => name !== '');
  if (names.length < 2) return null;
  const places: Place[] = [];
  for (const name of names) {
    const [place, ...others] = known(name, rules);
    const before = places.at(-1);
    if (!place || others.length > 0) return null;
    if (before && isPartOf(before, place)) continue;
    const goesOn = before !== undefined && isNarrow(before) && !isNarrow(place);
    if (isCountry(place) || (goesOn && /^[A-Z]{2}$/.test(name))) return null;
    places.push(place);
  }
  return amongStates(places);
}

/** "TX" after Austin, "California" after the Bay Area, "Canada" after Toronto: the rest of that place's name. */
function isPartOf(place: Place, wider: Place): boolean {
  if (!isNarrow(place) || isNarrow(wider) || place.country !== wider.country) return false;
  return wider.state === null || wider.state === place.state;
}

function isNarrow({ city, metro }: Place): boolean {
  return city !== null || metro !== null;
}

function isCountry({ city, metro, state }: Place): boolean {
  return city === null && metro === null && state === null;
}

/** "New York, New Jersey and Washington State" are states all. */
function amongStates(places: Place[]): Place[] {
  if (places.every(isNarrow)) return places;
  return places.map((place) =>
    place.raw === 'New York' ? { ...place, city: null, metro: null } : place,
  );
}

function known(text: string, rules: ReadingRules): Place[] {
  return readPlaces([{ text }], rules).places.filter(({ country }) => country !== null);
}

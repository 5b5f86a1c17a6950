import { cityNamed } from './gazetteer';

/** Lines that name no place: placeholders, and regions wider than a country. */
const NO_PLACE = new Set(
  (
    'select|various|various locations|multiple|multiple locations|multiple cities|several locations|all locations|' +
    'any|any city|any location|anywhere|worldwide|global|globally|nationwide|national|flexible|distributed|' +
    'n/a|na|tbd|tbc|none|other|unknown|unspecified|location|locations|home|office|hq|headquarters|field|campus|university|' +
    'emea|apac|amer|amers|americas|the americas|namer|noram|latam|europe|eu|asia|africa|north america|south america|' +
    'latin america|european union|asia pacific|middle east|international|region|' +
    'east coast|west coast|midwest|pacific northwest|new england|northeast|southeast|southwest|week|' +
    'full-time|full time|part-time|part time|contract|contractor|permanent|temporary|freelance|internship'
  ).split('|'),
);

/** What stands around a city's name and is no part of it. */
const BEFORE = /^(?:greater|metro|downtown|hub|office|city of|near|the city of)\s+/iu;
const AFTER =
  /\s+(?:metropolitan area|metropolitan region|metro area|metro|area|region|metroplex|municipality|head office|corporate office|corporate|headquarters|hq|office|offices|campus|hub|branch|plant|site|cedex|temporary|preferred)$/iu;

/** What may follow a city's name, and may be part of it: taken off where that leaves a known city. */
const KIND = /[\s-](?:city|district|urban|province|prefecture|canton|to|shi)$/iu;

/** Hours of the day in a part of the world, and the conditions of an arrangement: "EST hours", "2 days a week". */
const ARRANGEMENT =
  /\btime ?zones?\b|^(?:us )?(?:eastern|central|mountain|pacific|[ECMP][SD]T|CES?T|GMT|UTC)(?: standard)?(?: time)?(?: hours)?$|\b(?:days?|times?|required|other locations)$|^\d+ days?\b/iu;

/** Countries where "City" is part of a name, and often of another place's: Watford City is not Watford. */
const CITY_IN_NAME = new Set(['US', 'GB']);

/** True for words that stand where a place would, and name none. */
export function namesNoPlace(words: string): boolean {
  const text = words.toLowerCase().trim();
  return (
    text.length < 2 ||
    NO_PLACE.has(text) ||
    /^\d+\s+(?:locations?|cities)$/.test(text) ||
    ARRANGEMENT.test(text) ||
    !/\p{L}/u.test(text)
  );
}

/** The city's name alone: "Greater London" -> "London", "Atlanta Campus" -> "Atlanta", "KAMLOOPS", "kamloops" -> "Kamloops". */
export function cityName(words: string): string {
  const stripped = strip(strip(words, BEFORE), AFTER);
  const short = stripped.replace(KIND, '');
  const known = cityNamed(stripped) ? null : cityNamed(short);
  const bare = known && !CITY_IN_NAME.has(known.country) ? short : stripped;
  const isShouted = bare === bare.toUpperCase() && bare.length > 4;
  return isShouted || bare === bare.toLowerCase() ? titleCase(bare) : bare;
}

/** Names that boards print beside the other one of the same city: "Bengaluru / Bangalore". */
const FORMER_NAMES: Record<string, string> = {
  bangalore: 'bengaluru',
  bombay: 'mumbai',
  calcutta: 'kolkata',
  gurgaon: 'gurugram',
  madras: 'chennai',
  mysore: 'mysuru',
};

/** A city's name as a key: one for both names of a city that was renamed. */
export function usualName(city: string): string {
  const name = city.toLowerCase();
  return FORMER_NAMES[name] ?? name;
}

function strip(words: string, affix: RegExp): string {
  let rest = words.trim();
  for (
    let next = rest.replace(affix, '');
    next !== rest && next !== '';
    next = rest.replace(affix, '')
  ) {
    rest = next;
  }
  return rest;
}

function titleCase(words: string): string {
  return words
    .toLowerCase()
    .replace(
      /(^|[\s\-(])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

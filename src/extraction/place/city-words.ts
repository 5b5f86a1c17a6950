import { cityNamed } from './gazetteer';

/** Lines that name no place: placeholders, and regions wider than a country. */
const NO_PLACE = new Set(
  (
    'select|various|various locations|multiple|multiple locations|multiple cities|several locations|all locations|' +
    'any|any city|any location|anywhere|worldwide|global|globally|nationwide|national|flexible|distributed|' +
    'n/a|na|tbd|tbc|none|other|unknown|unspecified|location|locations|home|office|hq|headquarters|field|campus|university|' +
    'emea|apac|amer|amers|americas|the americas|namer|noram|latam|europe|eu|asia|africa|north america|south america|' +
    'latin america|european union|asia pacific|middle east|international|region'
  ).split('|'),
);

/** What stands around a city's name and is no part of it. */
const BEFORE = /^(?:greater|metro|downtown|hub|office|city of|near|the city of)\s+/iu;
const AFTER =
  /\s+(?:metropolitan area|metropolitan region|metro area|metro|area|region|metroplex|municipality|head office|corporate office|corporate|headquarters|hq|office|offices|campus|hub|branch|plant|site|cedex|temporary|preferred)$/iu;

/** What may follow a city's name, and may be part of it: taken off where that leaves a known city. */
const KIND = /[\s-](?:city|district|urban|province|prefecture|canton|to|shi)$/iu;

/** True for words that stand where a place would, and name none. */
export function namesNoPlace(words: string): boolean {
  const text = words.toLowerCase().trim();
  return (
    text.length < 2 ||
    NO_PLACE.has(text) ||
    /^\d+\s+(?:locations?|cities)$/.test(text) ||
    /\btime ?zones?\b/.test(text) ||
    !/\p{L}/u.test(text)
  );
}

/** The city's name alone: "Greater London" -> "London", "Atlanta Campus" -> "Atlanta", "KAMLOOPS", "kamloops" -> "Kamloops". */
export function cityName(words: string): string {
  const stripped = strip(strip(words, BEFORE), AFTER);
  const short = stripped.replace(KIND, '');
  const bare = !cityNamed(stripped) && cityNamed(short) ? short : stripped;
  const isShouted = bare === bare.toUpperCase() && bare.length > 4;
  return isShouted || bare === bare.toLowerCase() ? titleCase(bare) : bare;
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

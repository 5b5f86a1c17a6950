import type { Place } from '@/posting/place';
import { cityName, namesNoPlace } from './city-words';
import { cityNamed } from './gazetteer';
import type { Group } from './group-tokens';
import { fromNarrow, fromWide, startsWide } from './group-tokens';
import type { MetroIndex } from './metro-index';
import { tokenize } from './tokens';

/** The places of one piece of a place line; a piece may be a comma list of several. Empty when it names none. */
export function readPiece(piece: string, metros: MetroIndex): Place[] {
  const area = metros.ofArea(piece);
  // "NYC" is a city and an area of the pack: the city says more
  if (area && !cityNamed(piece)) {
    return [{ raw: piece, city: null, state: area.state, country: 'US', metro: area.metro }];
  }
  const listed = bracketedStates(piece);
  if (listed !== null) return readTokens(piece, listed, metros);
  const dashed = piece.split(/\s+[-–—]+\s+|\s*:\s+/u).filter((part) => part.trim() !== '');
  if (dashed.length > 1) return readDashed(piece, dashed, metros);
  return readTokens(piece, piece, metros);
}

/** The states of a named zone: "Pacific zone (CA, OR, WA)". */
function bracketedStates(piece: string): string | null {
  const inside = /^[^()]*\(([^()]+,[^()]+)\)$/.exec(piece)?.[1];
  const tokens = inside === undefined ? [] : tokenize(inside);
  const areStates = tokens.every(({ kind }) => kind === 'state' || kind === 'code');
  return inside !== undefined && areStates ? inside : null;
}

/** "Italy - Rome" goes from wide to narrow; "Main Branch - Worth, IL" has the place in one of its parts. */
function readDashed(raw: string, parts: string[], metros: MetroIndex): Place[] {
  const [first] = tokenize(parts[0] ?? '');
  const isWide = first !== undefined && first.kind !== 'words' && first.kind !== 'postal';
  if (isWide && !parts[0]?.includes(',') && !cityNamed(parts[0] ?? '')) {
    return readTokens(raw, parts.join(', '), metros);
  }
  const readings = parts.map((part) => readTokens(raw, part, metros));
  return readings.reduce((best, next) => (certainty(next) > certainty(best) ? next : best));
}

function certainty([place]: Place[]): number {
  if (!place) return 0;
  return 1 + (place.city ? 1 : 0) + (place.country ? 2 : 0) + (place.state ? 1 : 0);
}

function readTokens(raw: string, text: string, metros: MetroIndex): Place[] {
  const parts = text.split(',').map((part) => part.trim());
  // "USA-WA-Tacoma, USA-GA-Atlanta": hyphens join the parts of each place
  const hyphened = parts.map(splitHyphened);
  if (hyphened.some((pieces) => pieces !== null)) {
    return hyphened
      .filter((pieces) => pieces !== null)
      .flatMap((pieces) => resolveAll(raw, fromWide(tokenize(pieces.join(','))), metros));
  }
  const tokens = tokenize(text);
  return resolveAll(raw, startsWide(tokens) ? fromWide(tokens) : fromNarrow(tokens), metros);
}

/** Kinds of Asian and Indian divisions, joined to their names: "Gyeonggi-do", "Minato-ku". */
const DIVISION = /-(?:do|si|gu|gun|dong|ku|shi|ken|fu)$/iu;

/** "US-CA-San Francisco", "Kansas-Topeka"; null for a name with a hyphen in it. */
function splitHyphened(part: string): string[] | null {
  const pieces = joinCity(part.split(/[-_]/).map((piece) => piece.trim()));
  const [first = '', second = ''] = pieces;
  if (second === '' || cityNamed(part) || DIVISION.test(part)) return null;
  const [token] = tokenize(first);
  return token === undefined || token.kind === 'words' || token.kind === 'postal' ? null : pieces;
}

/** A city with a hyphen of its own stays whole: "US-NC-Winston-Salem". */
function joinCity(pieces: string[]): string[] {
  const last = pieces.slice(-2).join('-');
  return pieces.length > 2 && cityNamed(last) ? [...pieces.slice(0, -2), last] : pieces;
}

function resolveAll(raw: string, groups: Group[], metros: MetroIndex): Place[] {
  return groups
    .flatMap((group) => separate(group, metros))
    .map((group) => resolve(raw, group, metros))
    .filter((place) => place !== null);
}

/** "San Francisco, New York, Seattle" is three places, "Etobicoke, Toronto, ON" one. */
function separate(group: Group, metros: MetroIndex): Group[] {
  const { words, country, state } = group;
  const agree = words.every((name, at) => {
    // "Makati, Metro Manila": a region may bear its city's name
    const city = cityNamed(at === 0 ? cityName(name) : name);
    if (!city) return metros.ofArea(name) !== null && (country ?? 'US') === 'US';
    return (
      (country === null || city.country === country) &&
      (state === null || (city.country === state.country && city.state === state.code))
    );
  });
  return words.length > 1 && agree ? words.map((name) => ({ ...group, words: [name] })) : [group];
}

function resolve(raw: string, group: Group, metros: MetroIndex): Place | null {
  const country = group.country ?? group.state?.country ?? null;
  const words = pickCity(
    group.words.filter((name) => !namesNoPlace(name)),
    country,
  );
  const area = words === null ? null : metros.ofArea(words);
  const bare = words === null ? null : cityName(words);
  const name = bare === null || namesNoPlace(bare) ? null : bare;
  const known = name === null ? null : cityNamed(name);
  const fits =
    known !== null &&
    (country === null || known.country === country) &&
    (group.state === null || known.state === null || known.state === group.state.code);
  if (area && !known && (country === null || country === 'US')) {
    return { raw, city: null, state: area.state, country: 'US', metro: area.metro };
  }
  const state = group.state?.code ?? (fits ? known.state : null) ?? group.region;
  const place = {
    raw,
    city: fits ? (known.name ?? name) : name,
    state,
    country: country ?? (fits ? known.country : null),
  };
  if (place.city === null && place.state === null && place.country === null) return null;
  const metro =
    place.country === 'US' && place.city && state ? metros.ofCity(place.city, state) : null;
  // a county has its metro, and is no city
  return { ...place, city: place.city && isCounty(place.city) ? null : place.city, metro };
}

function isCounty(name: string): boolean {
  return /\scounty$/iu.test(name);
}

/** In the US the part next to the state is the city ("Downtown, Seattle, WA"); elsewhere the first, or the one that is known. */
function pickCity(words: string[], country: string | null): string | null {
  const known = words.find((name) => {
    const city = cityNamed(cityName(name));
    return city !== null && (country === null || city.country === country);
  });
  return known ?? (country === 'US' ? words.at(-1) : words[0]) ?? null;
}

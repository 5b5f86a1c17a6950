import type { PostedPlace } from '@/posting/page-reading';
import type { Place, Workplace } from '@/posting/place';
import type { ReadingRules } from '@/posting/reading-rules';
import { cityName, namesNoPlace, usualName } from './city-words';
import {
  alpha3Of,
  cityNamed,
  countryNamed,
  isCountryCode,
  stateNamed,
  statesWithCode,
} from './gazetteer';
import type { MetroIndex } from './metro-index';
import { metroIndex } from './metro-index';
import { readPiece } from './read-piece';
import { splitLine, tidyLine } from './split-line';
import { withoutOuterBrackets, withoutWorkplace, workplacesIn } from './workplace-words';

/** Bounds of what is read: a page that goes beyond lists every office of its employer, or is hostile. */
const MOST_LINES = 200;
const LONGEST_LINE = 2000;
const LONGEST_PART = 200;

/** What the place lines of a posting say. */
export interface PlacesReading {
  /** Every place once, in the order printed. Offices only, where a posting names offices besides a remote scope. */
  places: Place[];
  /** What words inside the place lines say: "Hybrid - Dallas, TX". */
  workplace: Workplace;
  /** Where a remote job may be done, as printed ("US", "California"); null when not said. */
  remoteScope: string | null;
}

/** A piece of a place line: an office, or the scope of remote work. */
interface PieceReading {
  places: Place[];
  remote: boolean;
  scope: string | null;
}

/**
 * Reads the places of a posting: city, state, country and metro of each, as far as the words tell them.
 * "Remote - California" is a scope, not an office. A line that names no known place is kept as a place
 * with nothing but its words.
 */
export function readPlaces(posted: PostedPlace[], rules: ReadingRules): PlacesReading {
  const metros = metroIndex(rules);
  const pieces = posted.slice(0, MOST_LINES).flatMap((place) => readPosted(shorten(place), metros));
  const offices = pieces.filter(({ remote }) => !remote).flatMap(({ places }) => places);
  const places = offices.some(({ city, metro }) => city ?? metro)
    ? offices
    : pieces.flatMap((piece) => piece.places);
  const [workplace = 'unknown'] = workplacesIn(posted.map(({ text }) => text).join('\n'));
  return {
    places: distinct(places),
    workplace,
    remoteScope:
      pieces
        .map(({ scope }) => scope)
        .filter(Boolean)
        .join(', ') || null,
  };
}

/** Longer words are no place's name, and would take long to read. */
function shorten({ text, ...parts }: PostedPlace): PostedPlace {
  const short: PostedPlace = { text: text.slice(0, LONGEST_LINE) };
  for (const part of ['city', 'region', 'country'] as const) {
    if (parts[part] !== undefined) short[part] = parts[part].slice(0, LONGEST_PART);
  }
  return short;
}

function readPosted(posted: PostedPlace, metros: MetroIndex): PieceReading[] {
  const structured = readParts(posted, metros);
  return structured ? [structured] : readLine(posted.text, metros);
}

function readLine(text: string, metros: MetroIndex): PieceReading[] {
  const line = tidyLine(text);
  const pieces = metros.ofArea(line) ? [line] : splitLine(line);
  const readings = pieces.map((piece) =>
    readOne(piece, line.includes(piece) ? piece : line, metros),
  );
  if (line === '' || readings.some(({ places, remote }) => remote || places.length > 0))
    return readings;
  return [{ places: [unread(line)], remote: false, scope: null }];
}

function readOne(piece: string, raw: string, metros: MetroIndex): PieceReading {
  const remote = workplacesIn(piece).includes('remote') && !workplacesIn(piece).includes('hybrid');
  const rest = withoutOuterBrackets(withoutWorkplace(piece));
  const places = rest === '' || namesNoPlace(rest) ? [] : readPiece(rest, metros);
  const isOffice = places.some(({ city, metro }) => city ?? metro);
  return {
    places: places.map((place) => ({ ...place, raw })),
    remote: remote && !isOffice,
    scope: remote && rest !== '' ? rest : null,
  };
}

/** The parts of structured data, where it gives any beyond the printed line. */
function readParts(posted: PostedPlace, metros: MetroIndex): PieceReading | null {
  const country = resolveCountry(posted.country);
  const region = posted.region?.trim() ?? '';
  const city = withoutWorkplace(posted.city?.trim() ?? '');
  if (!country && region === '' && city === '') return null;
  // a field may hold a whole line ("San Francisco, CA"): read the parts as one, the country as given
  const parts = [city, region === city ? '' : region].filter((part) => part !== '');
  const [read] = readPiece([...parts, ...(country ? [alpha3Of(country)] : [])].join(', '), metros);
  const state = stateOf(region, country);
  const known = cityNamed(city);
  const place: Place = {
    raw: tidyLine(posted.text) || parts.join(', '),
    city: city === '' || namesNoPlace(city) ? null : (read?.city ?? cityName(city)),
    state: state ?? read?.state ?? (region === '' ? null : region),
    country: country ?? read?.country ?? known?.country ?? null,
    metro: read?.metro ?? null,
  };
  return {
    places: [place],
    remote: workplacesIn(posted.text).includes('remote') && place.city === null,
    scope: null,
  };
}

function resolveCountry(given: string | undefined): string | null {
  const words = given?.trim() ?? '';
  const code = words.toUpperCase();
  return countryNamed(words) ?? (isCountryCode(code) ? code : countryNamed(code));
}

function stateOf(region: string, country: string | null): string | null {
  const known =
    stateNamed(region) ??
    statesWithCode(region.toUpperCase()).find((state) => state.country === (country ?? 'US'));
  return known && (country === null || known.country === country) ? known.code : null;
}

function unread(raw: string): Place {
  return { raw, city: null, state: null, country: null, metro: null };
}

function distinct(places: Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const city = place.city === null ? null : usualName(place.city);
    const key = [city, place.state, place.country, place.city ? '' : place.metro]
      .join('|')
      .toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

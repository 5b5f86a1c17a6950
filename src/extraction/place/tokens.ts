import { namesNoPlace } from './city-words';
import type { KnownState } from './gazetteer';
import {
  cityNamed,
  countryNamed,
  countryOfRegion,
  isCountryCode,
  stateNamed,
  statesWithCode,
} from './gazetteer';

/** One comma-separated part of a place line. */
export type Token =
  | { kind: 'country'; country: string; text: string }
  | { kind: 'state'; state: KnownState; text: string }
  /** Two or three capitals that may be a state, a country, or both: decided among their neighbours. */
  | { kind: 'code'; text: string }
  | { kind: 'region'; country: string; text: string }
  | { kind: 'postal'; text: string }
  | { kind: 'words'; text: string };

/** The parts of one place (or comma list of places), each with what it may be. */
export function tokenize(piece: string): Token[] {
  const [first = '', ...others] = piece.split(',');
  // "Columbus, Ohio Metropolitan Area"
  const rest = others.map((part) => part.replace(/ metro(?:politan)?(?: area)?$/iu, ''));
  return dropStreets([first, ...rest].flatMap(readPart));
}

function readPart(part: string): Token[] {
  const text = part.trim();
  const whole = classify(text);
  if (whole.kind !== 'words') return [whole];
  const open = text.indexOf('(');
  if (open < 0) return readWords(text);
  const inside = text.slice(open + 1).split(')')[0] ?? '';
  const bracketed = classify(inside.trim());
  const isPlace = bracketed.kind !== 'words' && bracketed.kind !== 'postal';
  const outside = text.slice(0, open).trim();
  // "HQ (San Francisco)"
  if (namesNoPlace(outside)) return readWords(inside.trim());
  return [...readWords(outside), ...(isPlace ? [bracketed] : [])];
}

/** Words that may end in a state or a country without a comma: "GA 31407", "Austin TX", "London UK". */
function readWords(text: string): Token[] {
  if (text === '') return [];
  const whole = classify(text);
  if (whole.kind !== 'words' || cityNamed(text)) return [whole];
  const space = text.lastIndexOf(' ');
  if (space < 0) return [whole];
  const before = text.slice(0, space).trim();
  // "Port of Spain"
  if (/ (?:of|de|del|la|the)$/iu.test(before)) return [whole];
  const last = classify(text.slice(space + 1));
  if (last.kind === 'words') return [whole];
  // "Cincinnati BA" is no city in Bosnia
  if (last.kind === 'code' && statesWithCode(last.text).length === 0) return [whole];
  // "Camberwell VIC 3124", but not "Pier 39"
  const head = readWords(before);
  if (last.kind === 'postal')
    return head.length > 1 || isPlaceName(head[0]) ? [...head, last] : [whole];
  return [...head, last];
}

function isPlaceName(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'words' && token.kind !== 'postal';
}

function classify(text: string): Token {
  const country = countryNamed(text);
  if (country) return { kind: 'country', country, text };
  const state = stateNamed(text);
  if (state) return { kind: 'state', state, text };
  if (statesWithCode(text).length > 0 || isCountryCode(text)) return { kind: 'code', text };
  const region = countryOfRegion(text);
  if (region) return { kind: 'region', country: region, text };
  return isPostal(text) ? { kind: 'postal', text } : { kind: 'words', text };
}

/** Digits, or digits among capitals: "94105-1234", "V2C 1Z2", "SO45 1TX", "D60313"; not "GA 31407". */
function isPostal(text: string): boolean {
  const isMixed = /\d/.test(text) && text.length <= 12 && !/[^\dA-Z -]/.test(text);
  return isMixed && !/^[A-Z]{2,3} \d/.test(text);
}

/** "201 Main Street" and "King County" name no city where another part does. */
function dropStreets(tokens: Token[]): Token[] {
  const rest = tokens.filter(({ kind, text }) => kind !== 'words' || !isStreetOrCounty(text));
  return rest.some(({ kind }) => kind === 'words') ? rest : tokens;
}

function isStreetOrCounty(text: string): boolean {
  return (
    /^\d/.test(text) ||
    /^(?:suite|floor|building|bldg|unit|room)\b/i.test(text) ||
    /\scounty$/i.test(text)
  );
}

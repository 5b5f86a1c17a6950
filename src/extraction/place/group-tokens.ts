import { cityName, namesNoPlace } from './city-words';
import { decide } from './decide-token';
import type { KnownState } from './gazetteer';
import { cityNamed, isCountryCode, statesWithCode } from './gazetteer';
import type { Token } from './tokens';

/** A place before its city is looked up: the words for the city, and what the neighbours say. */
export interface Group {
  words: string[];
  state: KnownState | null;
  /** A region of a country without state codes, as printed. */
  region: string | null;
  country: string | null;
}

/** True when the list goes from the country or the state down to the city: "US, CA, Santa Clara", "Texas, Austin". */
export function startsWide([first, second, third]: Token[]): boolean {
  if (!first || !second || cityNamed(first.text)) return false;
  if (first.kind === 'country') return second.kind !== 'country';
  const holdsCity = second.kind === 'words' && (third === undefined || third.kind !== 'state');
  if (first.kind === 'state' || first.kind === 'code') return holdsCity;
  return false;
}

/** The place of parts that go from wide to narrow. */
export function fromWide(tokens: Token[]): Group[] {
  const group = emptyGroup();
  for (const token of tokens) addWide(group, token, token === tokens[0]);
  group.country ??= group.state?.country ?? null;
  // a state's code may be a country's: "DE, Berlin", "IN, KA, Bengaluru"
  const [wide] = tokens;
  const isCountry = group.words.some((name) => cityNamed(cityName(name))?.country === wide?.text);
  if (wide?.kind === 'code' && isCountry) group.country = wide.text;
  const city = cityOfWide(group);
  if (group.state?.country !== group.country) group.state = null;
  return [{ ...group, words: city === undefined ? [] : [city] }];
}

function addWide(group: Group, token: Token, isFirst: boolean): void {
  const { words, country } = group;
  if (token.kind === 'country') {
    group.country ??= token.country;
    // "Singapore-Singapore"
    if (!isFirst && cityNamed(token.text)) words.push(token.text);
  } else if (token.kind === 'state') {
    if (group.state) words.push(token.text);
    else group.state = token.state;
  } else if (token.kind === 'code') {
    const states = statesWithCode(token.text);
    const state = states.find((known) => country === null || known.country === country);
    if (state) group.state ??= state;
    else if (isCountryCode(token.text)) group.country ??= token.text;
  } else if (token.kind === 'region') group.region ??= token.text;
  else if (token.kind === 'words' && !namesNoPlace(token.text)) words.push(token.text);
}

/** The city among the words: a known one, else the first after a region ("Estonia, Harjumaa, Tallinn"), which is set aside. */
function cityOfWide(group: Group): string | undefined {
  const [first, second] = group.words;
  const known = group.words.find((word) => cityNamed(cityName(word))?.country === group.country);
  const hasRegion = second !== undefined && group.state === null && group.region === null;
  const city = known ?? (hasRegion ? second : first);
  if (hasRegion && first !== undefined && city === second) group.region = first;
  return city;
}

function emptyGroup(): Group {
  return { words: [], state: null, region: null, country: null };
}

/** The places of parts that go from narrow to wide: "Austin, TX, US", "Austin, TX, Denver, CO". */
export function fromNarrow(tokens: Token[]): Group[] {
  const groups: Group[] = [];
  let group = emptyGroup();
  const close = () => {
    if (group.words.length > 0 || group.state || group.country || group.region) groups.push(group);
    group = emptyGroup();
  };
  tokens.forEach((token, at) => {
    const decided = decide(token, tokens, at, group);
    if (decided.kind === 'postal') return;
    if (decided.kind === 'words') {
      if (group.state || group.country || group.region) close();
      group.words.push(decided.text);
    } else if (decided.kind === 'country') {
      if (group.country !== null && group.country !== decided.country) close();
      group.country = decided.country;
    } else if (decided.kind === 'region') {
      if (group.country !== null && group.country !== decided.country) close();
      group.region = decided.text;
      if (decided.country !== '') group.country = decided.country;
    } else if (decided.kind === 'state') {
      // "New York, New York": the first is the city; "MO, AR, LA": a list of states
      if (group.state) close();
      group.state = decided.state;
    }
  });
  close();
  return groups;
}

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
  const group: Group = { words: [], state: null, region: null, country: null };
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'country') group.country ??= token.country;
    else if (token.kind === 'state' && words.length === 0 && !group.state) {
      group.state = token.state;
    } else if (token.kind === 'code' && words.length === 0) {
      const state = statesWithCode(token.text).find(
        ({ country }) => group.country === null || country === group.country,
      );
      if (state && !group.state) group.state = state;
      else if (isCountryCode(token.text)) group.country ??= token.text;
    } else if (token.kind === 'region' && words.length === 0) group.region = token.text;
    else if (token.kind === 'words' && namesNoPlace(token.text)) continue;
    else if (token.kind === 'words' || token.kind === 'state') words.push(token.text);
    // "Singapore-Singapore"
    if (token.kind === 'country' && token !== tokens[0] && cityNamed(token.text))
      words.push(token.text);
  }
  group.country ??= group.state?.country ?? null;
  const known = words.find((word) => cityNamed(cityName(word))?.country === group.country);
  // outside the countries with state codes, the part between country and city is a region
  const [first, second] = words;
  const hasRegion = group.state === null && group.region === null && known !== first;
  const city = known ?? (hasRegion ? (second ?? first) : first);
  if (hasRegion && city === second && first !== undefined) group.region = first;
  // a state's code may be a country's: "DE, Berlin"
  const elsewhere = city === undefined ? null : cityNamed(cityName(city));
  const [wide] = tokens;
  if (elsewhere && wide?.kind === 'code' && elsewhere.country === wide.text) {
    group.state = null;
    group.country = wide.text;
  }
  return [{ ...group, words: city === undefined ? [] : [city] }];
}

/** The places of parts that go from narrow to wide: "Austin, TX, US", "Austin, TX, Denver, CO". */
export function fromNarrow(tokens: Token[]): Group[] {
  const groups: Group[] = [];
  let group: Group = { words: [], state: null, region: null, country: null };
  const close = () => {
    if (group.words.length > 0 || group.state || group.country || group.region) groups.push(group);
    group = { words: [], state: null, region: null, country: null };
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

import { cityName } from './city-words';
import type { KnownState } from './gazetteer';
import { cityNamed, isCountryCode, statesWithCode, zipLiesIn } from './gazetteer';
import type { Group } from './group-tokens';
import type { Token } from './tokens';

/** Countries whose regions boards print as two letters, some of them other countries' codes. */
const WITH_REGION_CODES = new Set(['IN', 'BR', 'IT', 'ES']);

type StateToken = Extract<Token, { kind: 'state' }>;

/** What a token is, among its neighbours. */
export function decide(token: Token, tokens: Token[], at: number, group: Group): Token {
  const next = tokens.slice(at + 1).find(({ kind }) => kind !== 'postal');
  if (token.kind === 'state') return decideState(token, next, group, tokens.length === 1);
  // the one city that is written with its state's code: "NY, NY"
  if (token.kind === 'code' && token.text === 'NY' && next?.text === 'NY' && !group.state) {
    return { kind: 'words', text: 'New York' };
  }
  // "LA" alone is the city, in a list of codes the state
  if (token.kind === 'code' && tokens.length === 1 && cityNamed(token.text)) return asWords(token);
  if (token.kind === 'code') return decideCode(token.text, tokens[at + 1], next, group);
  const startsWithCity = group.words.length === 0 && cityNamed(cityName(token.text)) !== null;
  if ((token.kind === 'country' || token.kind === 'region') && startsWithCity)
    return asWords(token);
  return token;
}

/** A state's name may be a city's ("New York, NY"), a city's with its state ("Washington, DC"), or Georgia's. */
function decideState(
  token: StateToken,
  next: Token | undefined,
  group: Group,
  isAlone: boolean,
): Token {
  const { state, text } = token;
  const before = cityNamed(cityName(group.words.at(-1) ?? ''));
  if (before?.country === 'GE') return { kind: 'country', country: 'GE', text };
  // the state or the capital
  if (isAlone && text === 'Washington') return { kind: 'country', country: 'US', text };
  const startsPlace = group.words.length === 0 || group.state !== null;
  if (startsPlace && isStateAfter(next, state)) return asWords(token);
  if (isInListOfStates(state, next, group)) return token;
  if (cityNamed(text) === null || next?.kind === 'country') return token;
  // "New York" and "San Francisco, New York" name the city, "Albany, New York" the state
  if (before) return before.state !== null && before.state !== state.code ? asWords(token) : token;
  return group.words.length === 0 ? asWords(token) : token;
}

/** "New York, New Jersey" and "Texas, New York" are states, "New York, New York" a city and its state. */
function isInListOfStates(state: KnownState, next: Token | undefined, group: Group): boolean {
  const isFirst = next?.kind === 'state' && next.state.code !== state.code && next.text.length > 2;
  return (
    (isFirst && group.words.length === 0) || (group.state !== null && group.words.length === 0)
  );
}

/** "Washington, DC", "Victoria, BC"; "Ontario, CA" may be a province and its country. */
function isStateAfter(next: Token | undefined, { country }: KnownState): boolean {
  if (next?.kind === 'state') return next.text.replaceAll('.', '') === next.state.code;
  return next?.kind === 'code' && next.text !== country && statesWithCode(next.text).length > 0;
}

function asWords({ text }: Token): Token {
  return { kind: 'words', text };
}

function decideCode(
  code: string,
  follows: Token | undefined,
  next: Token | undefined,
  group: Group,
): Token {
  const country: Token = { kind: 'country', country: code, text: code };
  const states = statesWithCode(code);
  const asState = (state: KnownState): Token => ({ kind: 'state', state, text: code });
  const [usual] = states;
  if (next?.kind === 'country') {
    const state = states.find((known) => known.country === next.country);
    return state ? asState(state) : { kind: 'region', country: '', text: code };
  }
  if (next?.kind === 'code' && isCountryCode(next.text)) {
    const state = states.find((known) => known.country === next.text);
    if (state) return asState(state);
    const bothUs = usual?.country === 'US' && statesWithCode(next.text)[0]?.country === 'US';
    if (!bothUs) return { kind: 'region', country: '', text: code };
  }
  if (group.state) {
    return isCountryCode(code) && group.state.country === code
      ? country
      : usual
        ? asState(usual)
        : country;
  }
  const city = group.words
    .map((words) => cityNamed(cityName(words)))
    .find((known) => known !== null);
  const ofCity = states.find(
    (known) => known.country === city?.country && known.code === city.state,
  );
  if (ofCity) return asState(ofCity);
  if (city?.country === code || group.region !== null)
    return isCountryCode(code) ? country : { kind: 'region', country: '', text: code };
  const isTamilNadu = city?.country === 'IN' && code === 'TN';
  if (usual?.country === 'US' && !isTamilNadu && !liesElsewhere(code, follows)) {
    return asState(usual);
  }
  // "Gurugram, HR" is Haryana, not Croatia
  if (city && WITH_REGION_CODES.has(city.country)) {
    return { kind: 'region', country: city.country, text: code };
  }
  if (isCountryCode(code)) return country;
  return usual ? asState(usual) : { kind: 'words', text: code };
}

/** True when a postal code follows that is none of the US state's. */
function liesElsewhere(code: string, follows: Token | undefined): boolean {
  if (follows?.kind !== 'postal') return false;
  const zip = /^(\d{5})(?:-\d{4})?$/.exec(follows.text)?.[1];
  return zip === undefined || !(zipLiesIn(code, zip) || zip === '99999');
}

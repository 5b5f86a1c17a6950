import { COUNTRIES } from './data/countries.data';
import { REGIONS, STATES } from './data/subdivisions.data';
import { US_CITIES, US_CITIES_OF_SEVERAL_STATES, US_CITY_ALIASES } from './data/us-cities.data';
import { CITIES_BY_STATE, WORLD_CITIES } from './data/world-cities.data';
import { fold } from './fold';

/** Countries whose states are written with codes. */
type StateCountry = 'US' | 'CA' | 'AU';

export interface KnownState {
  country: StateCountry;
  code: string;
}

export interface KnownCity {
  /** The full name, where the key is a short one ("NYC"); null when the printed words are the name. */
  name: string | null;
  state: string | null;
  country: string;
}

const isoCodes = new Set<string>();
const countryByAlpha3 = new Map<string, string>();
const alpha3ByCountry = new Map<string, string>();
const countryByName = new Map<string, string>();
const statesByCode = new Map<string, KnownState[]>();
const statesByName = new Map<string, KnownState>();
const zipRanges = new Map<string, [number, number][]>();
const regionCountries = new Map<string, string>();
const cities = new Map<string, KnownCity>();

/** ISO alpha-2 of a country's name or alpha-3 code ("Germany", "DEU", "UK"); an alpha-3 code only in capitals. */
export function countryNamed(words: string): string | null {
  return countryByName.get(fold(words)) ?? countryByAlpha3.get(words) ?? null;
}

/** True for an ISO alpha-2 code in capitals. Many of them are US states' codes too. */
export function isCountryCode(code: string): boolean {
  return isoCodes.has(code);
}

/** The alpha-3 code of a country: the spelling that no state's code can be mistaken for. */
export function alpha3Of(country: string): string {
  return alpha3ByCountry.get(country) ?? country;
}

/** The states with this code (in capitals), the US one first: "WA" is Washington and Western Australia. */
export function statesWithCode(code: string): KnownState[] {
  return statesByCode.get(code) ?? [];
}

/** The US, Canadian or Australian state of this name. */
export function stateNamed(words: string): KnownState | null {
  return statesByName.get(fold(words)) ?? null;
}

/** ISO alpha-2 of the country of a region written by name ("Bavaria", "Karnataka"). */
export function countryOfRegion(words: string): string | null {
  return regionCountries.get(fold(words)) ?? null;
}

/** A city that its name alone makes certain. */
export function cityNamed(words: string): KnownCity | null {
  return cities.get(fold(words)) ?? null;
}

/** True when a five-digit ZIP code lies in the US state. */
export function zipLiesIn(state: string, zip: string): boolean {
  const prefix = Number(zip.slice(0, 3));
  return (zipRanges.get(state) ?? []).some(([first, last]) => prefix >= first && prefix <= last);
}

function linesOf(block: string): string[] {
  return block.split('\n').filter((line) => line !== '');
}

for (const line of linesOf(COUNTRIES)) {
  const [alpha2 = '', alpha3 = '', ...rest] = line.split(' ');
  isoCodes.add(alpha2);
  countryByAlpha3.set(alpha3, alpha2);
  alpha3ByCountry.set(alpha2, alpha3);
  for (const name of rest.join(' ').split('|')) countryByName.set(fold(name), alpha2);
}

for (const country of ['US', 'CA', 'AU'] as const) {
  for (const line of linesOf(STATES[country])) {
    const [entry = '', zips] = line.split(' =');
    const code = entry.slice(0, entry.indexOf(' '));
    const state = { country, code };
    statesByCode.set(code, [...statesWithCode(code), state]);
    for (const name of entry.slice(code.length + 1).split('|')) statesByName.set(fold(name), state);
    if (zips === undefined) continue;
    const ranges = zips.split(',').map((range): [number, number] => {
      const [first = '', last = ''] = range.split('-');
      return [Number(first), Number(last)];
    });
    zipRanges.set(code, ranges);
  }
}

for (const [country, names] of Object.entries(REGIONS)) {
  for (const name of names.split('|')) regionCountries.set(fold(name), country);
}

function addCities(names: string, country: string, state: string | null): void {
  for (const name of names.split('|')) cities.set(fold(name), { name: null, state, country });
}

for (const [country, names] of Object.entries(WORLD_CITIES)) addCities(names, country, null);
for (const country of ['CA', 'AU'] as const) {
  for (const [state, names] of Object.entries(CITIES_BY_STATE[country])) {
    addCities(names, country, state);
  }
}
addCities(US_CITIES_OF_SEVERAL_STATES, 'US', null);
for (const [state, names] of Object.entries(US_CITIES)) addCities(names, 'US', state);
for (const line of linesOf(US_CITY_ALIASES)) {
  const [alias = '', name = '', state = ''] = line.split(/[=,]/);
  cities.set(fold(alias), { name, state, country: 'US' });
}

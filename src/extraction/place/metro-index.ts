import type { ReadingRules } from '@/posting/reading-rules';
import { fold } from './fold';

/** An area of the market pack: its id, and its state where all its cities lie in one. */
interface Area {
  metro: string;
  state: string | null;
}

/** The market pack's metros, by city and by area name. */
export interface MetroIndex {
  /** Geography id of a city; null when it lies in none. */
  ofCity: (city: string, state: string) => string | null;
  /** The area that a name without a state means: "San Francisco Bay Area". */
  ofArea: (words: string) => Area | null;
}

const indexes = new WeakMap<ReadingRules, MetroIndex>();

/** The index of the rules' metros; built once for each rules object. */
export function metroIndex(rules: ReadingRules): MetroIndex {
  const known = indexes.get(rules);
  if (known) return known;
  const index = build(rules);
  indexes.set(rules, index);
  return index;
}

function build(rules: ReadingRules): MetroIndex {
  const cities = new Map<string, string>();
  const areas = new Map<string, Area>();
  for (const { id, names } of rules.metros) {
    const states = new Set(names.map(stateOf).filter((state) => state !== null));
    const [first = null] = states;
    const area = { metro: id, state: states.size === 1 ? first : null };
    for (const name of names) {
      if (stateOf(name) === null) areas.set(fold(name), area);
      else cities.set(fold(name), id);
    }
  }
  return {
    ofCity: (city, state) => cities.get(fold(`${city}, ${state}`)) ?? null,
    ofArea: (words) => areas.get(fold(words)) ?? null,
  };
}

/** "CA" of "Mountain View, CA"; null for an area's name. */
function stateOf(name: string): string | null {
  return /, ([A-Z]{2})$/.exec(name)?.[1] ?? null;
}

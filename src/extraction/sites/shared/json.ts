/** Parsed JSON of a page: anything may stand anywhere. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: a list as it is, nothing as an empty one, anything else as its only entry. */
export function listOf(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Trimmed words of a string or a number; null for anything else and for an empty string. */
export function wordsOf(value: Json | undefined): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A figure as the data gives it, a number or words; null where there is none. */
export function amountOf(value: Json | undefined): string | number | null {
  return typeof value === 'number' ? value : wordsOf(value);
}

/** The value at a path of keys; undefined as soon as one is missing. */
export function at(value: Json | undefined, ...path: string[]): Json | undefined {
  let current = value;
  for (const key of path) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

/** An excerpt of data to be shown as a quote: `"minValue": 120000, "unitText": "YEAR"`; keys without a value are left out. */
export function excerpt(fields: Record<string, Json | undefined>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
    .join(', ');
}

/** How many values of one document are looked at; a page larger than that is not searched to its end. */
const SEARCH_LIMIT = 50_000;

/** All objects within a value that `wanted` accepts, in document order; what stands inside a found one is not searched. */
export function findObjects(root: Json, wanted: (candidate: JsonObject) => boolean): JsonObject[] {
  const found: JsonObject[] = [];
  const open: Json[] = [root];
  for (let seen = 0; open.length > 0 && seen < SEARCH_LIMIT; seen += 1) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index -= 1) open.push(value[index] ?? null);
    } else if (isObject(value)) {
      if (wanted(value)) found.push(value);
      else open.push(...Object.values(value).toReversed());
    }
  }
  return found;
}

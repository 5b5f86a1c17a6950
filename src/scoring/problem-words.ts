import type { PackProblem } from './market-pack.schema';

/** What the lists of a pack are called on the page, and an entry of each. */
const LISTS: Record<string, string> = {
  bands: 'Bands',
  geographies: 'Places',
  premiums: 'Skills and domains',
  sources: 'Sources',
  policy: 'Policy',
};

/** How much of a wrong value is shown. */
const LONGEST_VALUE = 40;

/**
 * A problem of a pack in a sentence: "Bands, row 2 (mid): low 210,000 is above high 165,000". What a person looks for
 * is the row and its name; the value that is wrong stands there, too.
 *
 * @param json the document that the problem was found in.
 */
export function problemWords({ path, message }: PackProblem, json: unknown): string {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const [list = '', ...inside] = keys;
  const [row] = inside;
  const isRow = row !== undefined && /^\d+$/.test(row);
  const where = [
    LISTS[list] ?? (list === '' ? 'The pack' : `"${list}"`),
    ...(isRow ? [`row ${Number(row) + 1}${nameOf(valueAt(json, [list, row]))}`] : []),
  ].join(', ');
  const field = (isRow ? inside.slice(1) : inside).map(fieldWords).join(' ');
  const value = valueAt(json, keys);
  const isSaid = typeof value === 'string' && message.includes(`"${value}"`);
  const said = [field, message].filter((words) => words !== '').join(' ');
  return `${where}: ${said}${isSaid ? '' : valueWords(value)}`;
}

function fieldWords(key: string): string {
  return /^\d+$/.test(key) ? `number ${Number(key) + 1}` : key;
}

function nameOf(entry: unknown): string {
  const named = ['level', 'id', 'label'].map((key) => valueAt(entry, [key]));
  const name = named.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof name === 'string' ? ` (${shorten(name)})` : '';
}

function valueAt(json: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return Object.entries(value).find(([own]) => own === key)?.[1];
  }, json);
}

function valueWords(value: unknown): string {
  if (typeof value === 'string') return ` (it is "${shorten(value)}")`;
  if (typeof value === 'number')
    return ` (it is ${value.toLocaleString('en-US', { maximumFractionDigits: 6 })})`;
  return typeof value === 'boolean' ? ` (it is ${value})` : '';
}

function shorten(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

import type { Json } from './json';
import { listOf } from './json';
import { parseLenientJson } from './lenient-json';
import { balancedSlice } from './script-state';

/** Data within strings within strings: no site wraps it more often. */
const ESCAPE_DEPTH = 3;

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The data that a page of Next.js was drawn from; undefined where there is none. It stays that of the first page. */
export function nextData(document: Document): Json | undefined {
  return parseLenientJson(document.querySelector('script#__NEXT_DATA__')?.textContent ?? '');
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_whole, code?: string, char = '') =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[char] ?? char),
  );
}

/** What Next.js streams: strings in calls of one function, cut anywhere and to be read as one text. */
function flightText(scripts: readonly string[]): string {
  return scripts
    .map((text) => {
      const call = /^\s{0,20}self\.__next_f\.push\(/.exec(text);
      const slice = call && balancedSlice(text, call[0].length);
      return listOf(slice ? parseLenientJson(slice) : undefined)[1];
    })
    .filter((part) => typeof part === 'string')
    .join('');
}

/**
 * The object under a key of the data that a page streams as strings in its scripts (Next.js flight data), however often
 * it was escaped on the way. Undefined where no script has it.
 */
export function streamedData(document: Document, key: string): Json | undefined {
  const scripts = [...document.querySelectorAll('script:not([src])')].map(
    (script) => script.textContent ?? '',
  );
  const opening = new RegExp(`"${key}"\\s{0,5}:\\s{0,5}"?(?=\\{\\s{0,5}["}])`);
  for (const script of [flightText(scripts), ...scripts]) {
    let text = script.includes(key) ? script : '';
    for (let depth = 0; text !== '' && depth <= ESCAPE_DEPTH; depth += 1) {
      const found = opening.exec(text);
      const slice = found && balancedSlice(text, found.index + found[0].length);
      if (slice) return parseLenientJson(slice);
      text = unescaped(text);
    }
  }
  return undefined;
}

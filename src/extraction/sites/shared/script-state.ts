import type { Json } from './json';
import { parseLenientJson } from './lenient-json';

/**
 * The balanced `{…}` or `[…]` that opens at `start`, strings skipped whole; null where it is never closed.
 * One pass over the text, no backtracking.
 */
export function balancedSlice(text: string, start: number): string | null {
  let depth = 0;
  let inString = false;
  for (let index = start; index < text.length; index += 1) {
    const char = text[index];
    if (inString) {
      if (char === '\\') index += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') {
      inString = true;
    } else if (char === '{' || char === '[') {
      depth += 1;
    } else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return text.slice(start, index + 1);
      if (depth < 0) return null;
    }
  }
  return null;
}

/**
 * The data that an inline script puts after a marker: `window.__state = {…}`, `"preloaded": {…}`. Only white space and
 * one of `=`, `:`, `(` may stand between the marker and the data. Undefined where no script has it.
 */
export function scriptState(document: Document, marker: string): Json | undefined {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    let found = text.indexOf(marker);
    while (found >= 0) {
      const gap = /^["'\]]{0,2}\s{0,20}[=:(]\s{0,20}(?=[{[])/.exec(
        text.slice(found + marker.length, found + marker.length + 60),
      );
      if (gap) {
        const slice = balancedSlice(text, found + marker.length + gap[0].length);
        return slice === null ? undefined : parseLenientJson(slice);
      }
      found = text.indexOf(marker, found + marker.length);
    }
  }
  return undefined;
}

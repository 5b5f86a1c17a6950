import type { Json } from './json';
import { parseLenientJson } from './lenient-json';

const [QUOTE, ESCAPE, BRACE, BRACE_END, BRACKET, BRACKET_END] = ['"', '\\', '{', '}', '[', ']'].map(
  (char) => char.charCodeAt(0),
);

/**
 * The balanced `{…}` or `[…]` that opens at `start`, strings skipped whole; null where it is never closed.
 * One pass over the text, no backtracking.
 */
export function balancedSlice(text: string, start: number): string | null {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      index = endOfString(text, index);
    } else if (code === BRACE || code === BRACKET) {
      depth += 1;
    } else if (code === BRACE_END || code === BRACKET_END) {
      depth -= 1;
      if (depth === 0) return text.slice(start, index + 1);
      if (depth < 0) return null;
    }
  }
  return null;
}

/** Where the string that opens at `start` ends: its closing quote, or else the end of the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  let from = start + 1;
  while (end >= 0) {
    let escapes = 0;
    while (end - escapes > from && text.charCodeAt(end - escapes - 1) === ESCAPE) escapes += 1;
    if (escapes % 2 === 0) return end;
    from = end + 1;
    end = text.indexOf('"', from);
  }
  return text.length;
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

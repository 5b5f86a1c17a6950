import type { Json } from './json';

const NAMED: Record<string, string> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  amp: '&',
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(#\d{1,6}|#x[\da-f]{1,6}|quot|apos|lt|gt|nbsp|amp);/gi,
    (whole, name: string) => {
      if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
      const hex = name[1] === 'x' || name[1] === 'X';
      const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Strips what stands around the data: CDATA guards, comments, a closing semicolon. */
function bare(text: string): string {
  return text
    .replace(/^[\s\ufeff]*(?:(?:\/\/|\/\*|<!--)?\s*<!\[CDATA\[(?:\s*\*\/)?|<!--)?/, '')
    .replace(/(?:(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|-->)?\s*;?\s*$/, '')
    .trim();
}

const HEX4 = /^[\da-f]{4}$/i;
const ESCAPABLE = '"\\/bfnrt';

/** A string literal of broken JSON from its opening quote on, as valid JSON: raw line breaks escaped, `\$` unescaped. */
function repairString(text: string, start: number): { json: string; end: number } {
  const parts: string[] = ['"'];
  let plain = start + 1;
  let index = plain;
  for (; index < text.length && text[index] !== '"'; index += 1) {
    const char = text[index] ?? '';
    let repaired: string | null = null;
    let length = 1;
    if (char === '\\') {
      const next = text[index + 1] ?? '';
      length = 2;
      if (next === 'u') repaired = HEX4.test(text.slice(index + 2, index + 6)) ? null : '\\\\u';
      else if (next < ' ') repaired = JSON.stringify(next).slice(1, -1);
      else if (!ESCAPABLE.includes(next)) repaired = next;
    } else if (char < ' ') {
      repaired = JSON.stringify(char).slice(1, -1);
    }
    if (repaired !== null) {
      parts.push(text.slice(plain, index), repaired);
      plain = index + length;
    }
    index += length - 1;
  }
  parts.push(text.slice(plain, index), '"');
  return { json: parts.join(''), end: index + 1 };
}

/** Valid JSON from what people write by hand: a comma too many or, between two values, too few. One pass, linear. */
function repair(text: string): string {
  const parts: string[] = [];
  let pendingComma = false;
  let afterValue = false;
  let index = 0;
  const startValue = (): void => {
    if (pendingComma || afterValue) parts.push(',');
    pendingComma = false;
  };
  while (index < text.length) {
    const char = text[index] ?? '';
    if (char === '"') {
      startValue();
      const literal = repairString(text, index);
      parts.push(literal.json);
      index = literal.end;
      afterValue = true;
    } else if (char === '{' || char === '[') {
      startValue();
      parts.push(char);
      afterValue = false;
      index += 1;
    } else if (char === '}' || char === ']') {
      parts.push(char);
      pendingComma = false;
      afterValue = true;
      index += 1;
    } else if (char === ',') {
      pendingComma ||= afterValue;
      afterValue = false;
      index += 1;
    } else if (char === ':') {
      parts.push(char);
      afterValue = false;
      index += 1;
    } else if (/\s/.test(char)) {
      index += 1;
    } else {
      let end = index + 1;
      while (end < text.length && !/[\s,:{}[\]"]/.test(text[end] ?? '')) end += 1;
      startValue();
      parts.push(text.slice(index, end));
      index = end;
      afterValue = true;
    }
  }
  return parts.join('');
}

function parsed(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/**
 * JSON as job sites embed it: strict where it parses; otherwise repaired without guessing at values (CDATA guards, raw
 * line breaks in strings, invalid escapes, missing and trailing commas, a block that is HTML-encoded as a whole).
 * Undefined where that does not help. Linear in the length of the text.
 */
export function parseLenientJson(text: string): Json | undefined {
  const strict = parsed(text);
  if (strict !== undefined) return strict;
  const raw = bare(text);
  const clean = raw.includes('"') ? raw : decodeEntities(raw);
  return parsed(clean) ?? parsed(repair(clean));
}

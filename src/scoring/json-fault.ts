/** Where a text stops being JSON, from 1, and what should stand there, in words. */
export interface JsonFault {
  line: number;
  column: number;
  expected: string;
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
// What JSON forbids are the control characters themselves.
// oxlint-disable-next-line no-control-regex
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end';

const WORDS: Record<Expected, string> = {
  value: 'a value should stand here',
  'value or ]': 'a value or "]" should stand here',
  key: 'a field name in double quotes should stand here',
  'key or }': 'a field name in double quotes, or "}", should stand here',
  colon: 'a colon should stand here',
  'comma or end': 'a comma or a closing bracket should stand here',
};

/**
 * The first fault of a text that `JSON.parse` refuses; browsers say it each in words of their own, and some say no
 * place. One pass, without recursion.
 */
export function findJsonFault(text: string): JsonFault {
  const closers: ('}' | ']')[] = [];
  let expected: Expected = 'value';
  let at = 0;

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const take = (sign: string): boolean => {
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const close = (sign: '}' | ']'): boolean => {
    if (closers.at(-1) !== sign || !take(sign)) return false;
    closers.pop();
    return true;
  };
  const open = (sign: '{' | '['): boolean => {
    if (!take(sign)) return false;
    closers.push(sign === '{' ? '}' : ']');
    return true;
  };
  /** Takes the next part and says what comes after it; null where another should stand. */
  const step = (): Expected | null => {
    if (expected === 'colon') return take(':') ? 'value' : null;
    if (expected === 'comma or end') {
      if (closers.length === 0) return null;
      if (take(',')) return closers.at(-1) === '}' ? 'key' : 'value';
      return close('}') || close(']') ? 'comma or end' : null;
    }
    if (expected === 'key or }' && close('}')) return 'comma or end';
    if (expected === 'value or ]' && close(']')) return 'comma or end';
    if (expected === 'key' || expected === 'key or }') return skip(STRING) ? 'colon' : null;
    if (open('{')) return 'key or }';
    if (open('[')) return 'value or ]';
    return skip(STRING) || skip(SCALAR) ? 'comma or end' : null;
  };

  for (;;) {
    skip(SPACE);
    const next = step();
    if (next === null) return faultAt(text, at, wordsFor(expected, text, at, closers.length));
    expected = next;
  }
}

function wordsFor(expected: Expected, text: string, at: number, depth: number): string {
  if (at >= text.length) return 'the file breaks off here';
  if (depth === 0 && expected === 'comma or end') return 'nothing should follow the pack';
  return WORDS[expected];
}

function faultAt(text: string, at: number, expected: string): JsonFault {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return { line, column: at - lineStart + 1, expected };
}

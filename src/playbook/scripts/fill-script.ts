/** A stretch of a filled text. */
export type ScriptPart =
  | { kind: 'text'; text: string }
  | { kind: 'filled'; name: string; text: string }
  /** Nothing is known for it: it is asked for, never invented. */
  | { kind: 'blank'; name: string };

/** The longest template, and the longest name of a placeholder. */
export const LONGEST_TEMPLATE = 5_000;
const PLACEHOLDER = /\{\{ ?([a-z][a-z0-9-]{0,39}) ?\}\}/g;

/**
 * A text cut at its placeholders ("{{company}}", lower-case letters, digits and hyphens), each filled where a value is
 * known. A value is never read for placeholders itself. What has the look of one and is none stays as it stands.
 */
export function fillScript(text: string, values: Readonly<Record<string, string>>): ScriptPart[] {
  const parts: ScriptPart[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, name = ''] = match;
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    const value = Object.hasOwn(values, name) ? values[name]?.trim() : undefined;
    parts.push(value ? { kind: 'filled', name, text: value } : { kind: 'blank', name });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}

/** The names that a text asks for, each once, in its order. */
export function placeholdersIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name = '']) => name))];
}

/** The names that are still blank, each once, in order. */
export function blanksIn(parts: readonly ScriptPart[]): string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === 'blank' ? [part.name] : [])))];
}

/** The text to copy; null while a blank is left. */
export function filledText(parts: readonly ScriptPart[]): string | null {
  const texts = parts.map((part) => (part.kind === 'blank' ? null : part.text));
  return texts.some((text) => text === null) ? null : texts.join('');
}

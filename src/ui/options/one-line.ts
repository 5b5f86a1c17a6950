/** Typed or pasted text as one line: breaks become spaces, and the ends are trimmed. */
export function oneLine(typed: string): string {
  return typed
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}

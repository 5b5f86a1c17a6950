/** Longer names are data, not names. */
const LONGEST_NAME = 80;
/** A longer run of letters is a token, not a word. */
const LONGEST_WORD = 24;

/**
 * A name that a page gives to its parts (a class, a test id, an attribute), without what could tell one visitor or one
 * posting from another: figures become 0, tokens and hashes "#". What is not shaped like a name becomes "…".
 */
export function maskName(name: string): string {
  if (name.length > LONGEST_NAME || !/^[\w:./-]+$/.test(name)) return '…';
  return name.replace(/[a-z\d]+/gi, maskPart);
}

function maskPart(part: string): string {
  if (/^\d+$/.test(part)) return '0';
  return looksMade(part) ? '#' : part;
}

/** True for a part that no person wrote: figures among letters, too long, no vowel, or capitals all over. */
function looksMade(part: string): boolean {
  const capitals = part.match(/[a-z][A-Z]/g)?.length ?? 0;
  return (
    /\d/.test(part) ||
    part.length > LONGEST_WORD ||
    (part.length > 5 && !/[aeiouy]/i.test(part)) ||
    capitals * 3 > part.length
  );
}

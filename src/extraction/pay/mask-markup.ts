const BLANKS = /[\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\t\r*\\]+/g;

const TAG_OR_ENTITY = /<\/?([a-z][a-z0-9]{0,12})[^<>]{0,200}>|&(#?[a-z0-9]{2,8});/gi;

const BLOCK_TAG = /^(?:br|p|div|li|ul|ol|tr|h\d|section|table)$/i;

const ENTITIES: Record<string, string> = {
  mdash: '—',
  ndash: '–',
  '#8211': '–',
  '#8212': '—',
  amp: '&',
  pound: '£',
  euro: '€',
  '#36': '$',
  '#39': "'",
  apos: "'",
  rsquo: "'",
};

/** A posting has fewer; a page that has more is left as it is from there on. */
const MOST_MARKS = 200_000;

/**
 * The text with everything that is only form made blank: tags, entities, markdown stars, unusual spaces.
 * It has the same length as the text given, so that a place in it is the same place in the original.
 */
export function maskMarkup(text: string): string {
  const plain = replaced(text, BLANKS, () => ' ');
  return replaced(plain, TAG_OR_ENTITY, (match) => standFor(match[1], match[2]));
}
/** Each match gives way to something shorter, filled up with blanks. */
function replaced(
  text: string,
  pattern: RegExp,
  stand: (match: RegExpExecArray) => string,
): string {
  const pieces: string[] = [];
  let from = 0;
  pattern.lastIndex = 0;
  for (let count = 0; count < MOST_MARKS; count++) {
    const match = pattern.exec(text);
    if (!match) break;
    pieces.push(text.slice(from, match.index), stand(match).padEnd(match[0].length, ' '));
    from = pattern.lastIndex;
  }
  return pieces.join('') + text.slice(from);
}

function standFor(tag: string | undefined, entity = ''): string {
  if (tag !== undefined) return BLOCK_TAG.test(tag) ? '\n' : ' ';
  return ENTITIES[entity.toLowerCase()] ?? ' ';
}

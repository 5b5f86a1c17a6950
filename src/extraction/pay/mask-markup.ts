const BLANKS = /[\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\t\r*\\]/g;

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

/**
 * The text with everything that is only form made blank: tags, entities, markdown stars, unusual spaces.
 * It has the same length as the text given, so that a place in it is the same place in the original.
 */
export function maskMarkup(text: string): string {
  const plain = text.replace(BLANKS, ' ');
  if (!plain.includes('<') && !plain.includes('&')) return plain;
  return plain.replace(TAG_OR_ENTITY, (whole: string, tag?: string, entity?: string) => {
    const sign = tag === undefined ? ENTITIES[(entity ?? '').toLowerCase()] : undefined;
    const stand = sign ?? (tag !== undefined && BLOCK_TAG.test(tag) ? '\n' : ' ');
    return stand.padEnd(whole.length, ' ');
  });
}

import { TEXT_LIMIT, tidyLines } from '../sites/shared/html-text';

const MARKUP_LIMIT = 5 * TEXT_LIMIT;

/** How often markup may be escaped inside markup before it is taken for text. */
const ESCAPE_DEPTH = 3;

const TAG = /<\/?([a-z][a-z0-9]{0,15})(?:[\s/][^<>]{0,2000})?>/gi;
const BLOCK =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|tr|ul)$/i;
const CELL = /^t[dh]$/i;

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  hellip: '…',
  pound: '£',
  euro: '€',
};

/**
 * The text of a string of HTML where no document can parse it (in the worker): blocks on lines of their own, entities
 * decoded, markup that was escaped once too often unwrapped. Linear in its length.
 */
export function markupText(html: string): string {
  let text = html.slice(0, MARKUP_LIMIT);
  for (let depth = 0; depth < ESCAPE_DEPTH; depth += 1) {
    const before = text;
    text = decoded(withoutTags(before));
    if (text === before) break;
  }
  return tidyLines(text);
}

function withoutTags(html: string): string {
  return html.replace(TAG, (_tag, name: string) => {
    if (BLOCK.test(name)) return '\n';
    return CELL.test(name) ? '\t' : '';
  });
}

function decoded(text: string): string {
  return text.replace(
    ENTITY,
    (entity, decimal?: string, hexadecimal?: string, name: string = '') => {
      if (decimal ?? hexadecimal) {
        const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
        return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
      }
      return NAMED[name.toLowerCase()] ?? entity;
    },
  );
}

/** The longest description that is read; what comes after it is cut, with a health line. */
export const TEXT_LIMIT = 200_000;

/** Markup is several times as long as its text; beyond this it is cut before it is parsed. */
const MARKUP_LIMIT = 5 * TEXT_LIMIT;

const SKIPPED = new Set(
  'script style noscript template svg head select textarea button iframe object'.split(' '),
);

const BLOCKS = new Set(
  (
    'address article aside blockquote br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

const CELLS = new Set(['td', 'th']);

const HIDDEN_CLASS = /(?:^|\s)(?:visually-hidden|visuallyhidden|sr-only|a11y-text)(?:\s|$)/;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** What is no run of words with single spaces between them. */
const UNTIDY = /[^\S ]| {2}|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;

/** By node type: a frame's elements are of another realm, so `instanceof` does not know them. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isHidden(element: Element): boolean {
  // Most elements of a text have no attributes at all.
  if (!element.hasAttributes()) return false;
  const [classes, style] = [element.getAttribute('class'), element.getAttribute('style')];
  return (
    (classes !== null && HIDDEN_CLASS.test(classes)) ||
    (style !== null && HIDDEN_STYLE.test(style)) ||
    element.hasAttribute('hidden')
  );
}

/** What parts two pieces of text, the stronger the further behind. */
const GAPS = ['', ' ', '\t', '\n'] as const;
const [NONE, SPACE, TAB, LINE] = [0, 1, 2, 3] as const;

/** Gathers text as it would be laid out: runs of space become one, a line break stays one. */
class LineWriter {
  private readonly parts: string[] = [];
  private gap: number = NONE;
  length = 0;

  write(text: string, keepLines: boolean): void {
    if (!keepLines) {
      this.writeLine(text);
      return;
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.break(LINE);
      this.writeLine(line);
    }
  }

  break(gap: number): void {
    if (gap > this.gap) this.gap = gap;
  }

  text(): string {
    return this.parts.join('');
  }

  private writeLine(line: string): void {
    const words = UNTIDY.test(line) ? line.replace(INVISIBLE, '').replace(/\s+/g, ' ') : line;
    if (words.startsWith(' ')) this.break(SPACE);
    const trimmed = words.trim();
    if (trimmed === '') return;
    if (this.parts.length > 0 && this.gap !== NONE) this.push(GAPS[this.gap] ?? '');
    this.gap = NONE;
    this.push(trimmed);
    if (words.endsWith(' ')) this.break(SPACE);
  }

  private push(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }
}

function breakOf(tag: string): number {
  if (BLOCKS.has(tag)) return LINE;
  return CELLS.has(tag) ? TAB : NONE;
}

/**
 * The visible text of an element: blocks, list items and table rows on lines of their own, cells separated by a tab.
 * Scripts, styles, controls and whatever is hidden below the element are left out. Linear in the size of the element and
 * without recursion, however deep the page nests; reading stops shortly after {@link TEXT_LIMIT} characters.
 */
export function elementText(root: Element): string {
  return textUpTo(TEXT_LIMIT, root);
}

/** Whether an element has any text that {@link elementText} would give. */
export function hasText(root: Element): boolean {
  return textUpTo(0, root) !== '';
}

/** The text to the end of the piece with which it becomes longer than `most` characters. */
function textUpTo(most: number, root: Element): string {
  const out = new LineWriter();
  let preformatted = 0;
  let node: Node | null = root.firstChild;
  while (node && out.length <= most) {
    let inside: Node | null = null;
    if (node.nodeType === 3) {
      out.write(node.nodeValue ?? '', preformatted > 0);
    } else if (isElement(node)) {
      const element = node;
      const tag = element.localName;
      if (!SKIPPED.has(tag) && !isHidden(element)) {
        out.break(breakOf(tag));
        if (tag === 'pre') preformatted += 1;
        inside = element.firstChild;
        if (!inside) leave(element);
      }
    }
    node = inside ?? following(node);
  }
  return out.text();

  function leave(element: Element): void {
    out.break(breakOf(element.localName));
    if (element.localName === 'pre') preformatted -= 1;
  }

  function following(from: Node): Node | null {
    let at: Node | null = from;
    while (at && at !== root) {
      if (at.nextSibling) return at.nextSibling;
      at = at.parentNode;
      if (at && at !== root && isElement(at)) leave(at);
    }
    return null;
  }
}

const MARKUP =
  /<\/?(?:p|br|div|span|ul|ol|li|h[1-6]|strong|b|em|i|u|a|table|tr|td)\b[^<>]{0,500}>/i;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|apos|bull|ndash|mdash|rsquo|#\d{1,6}|#x[\da-f]{1,6});/i;

/** A line break of plain text, as it is or as an entity. */
const LINE_BREAK = /\r?\n|&#(?:x0*a|0*10);/gi;

/** How often markup may be escaped inside markup before it is taken for text. */
const ESCAPE_DEPTH = 3;

/**
 * The text of a string of HTML, read through an inert document: nothing in it runs or loads. Markup that was escaped
 * once or twice too often is unwrapped; a string without markup keeps its lines.
 *
 * @param document gives the parser; it is not touched.
 */
export function htmlToText(html: string, document: Document): string {
  let text = html.slice(0, MARKUP_LIMIT);
  for (let depth = 0; depth < ESCAPE_DEPTH; depth += 1) {
    const hasMarkup = MARKUP.test(text);
    if (!hasMarkup && !ENTITY.test(text)) break;
    text = parsedText(hasMarkup ? text : text.replace(LINE_BREAK, '<br>'), document);
  }
  return tidyLines(text);
}

/** One space for a run of spaces, one tab for a run with a tab in it, no empty line, nothing invisible. */
export function tidyLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function parsedText(html: string, document: Document): string {
  const view = document.defaultView ?? globalThis;
  return elementText(new view.DOMParser().parseFromString(html, 'text/html').body);
}

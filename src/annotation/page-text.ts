/** Elements whose text no page shows. */
const UNSEEN = 'script, style, noscript, template, textarea, select, iframe, object, svg, title';

/** What a reader of pages leaves out or changes: white space, and characters without width. */
const FOLDED = /[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g;

/** Up to this length, a search for a string takes time in proportion to the text, whatever it is of. */
const LONGEST_SEARCH = 240;

/** The most places of a quote that are told of. */
const MOST_PLACES = 50;

interface Part {
  node: Text;
  /** Where the node's characters begin in the folded text. */
  start: number;
}

/**
 * The text of a page as its nodes hold it, across all elements and without any white space: between a quote and the page
 * that it was read from, nothing else differs. All of it takes time in proportion to the page.
 */
export class PageText {
  readonly #parts: Part[] = [];
  readonly #text: string;

  constructor(root: Element) {
    const pieces: string[] = [];
    let length = 0;
    for (const node of textNodes(root)) {
      const piece = node.data.replace(FOLDED, '');
      if (piece === '') continue;
      this.#parts.push({ node, start: length });
      pieces.push(piece);
      length += piece.length;
    }
    this.#text = pieces.join('');
  }

  /** The places of a quote in the page's order; of a very long one, of its beginning. */
  *placesOf(quote: string): Generator<Range> {
    const words = quote.replace(FOLDED, '').slice(0, LONGEST_SEARCH);
    if (words === '') return;
    let at = this.#text.indexOf(words);
    for (let count = 0; at >= 0 && count < MOST_PLACES; count += 1) {
      yield this.#range(at, at + words.length);
      at = this.#text.indexOf(words, at + words.length);
    }
  }

  /** The places from the first of some words to the last of others, with at most `gap` characters in between. */
  *placesFrom(first: string, last: string, gap: number): Generator<Range> {
    let at = this.#text.indexOf(first);
    for (let count = 0; at >= 0 && count < MOST_PLACES; count += 1) {
      const end = at + first.length;
      const found = this.#text.slice(end, end + gap + last.length).indexOf(last);
      if (found >= 0) yield this.#range(at, end + found + last.length);
      at = this.#text.indexOf(first, end);
    }
  }

  #range(from: number, to: number): Range {
    const first = this.#partAt(from);
    const last = this.#partAt(to - 1);
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, offsetOf(first, from));
    range.setEnd(last.node, offsetOf(last, to - 1) + 1);
    return range;
  }

  /** The part that holds a character of the folded text. */
  #partAt(index: number): Part {
    let low = 0;
    let high = this.#parts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#parts[middle]!.start <= index) low = middle;
      else high = middle - 1;
    }
    return this.#parts[low]!;
  }
}

/** The text nodes that may be seen, in the page's order and without recursion, however deep the page nests. */
function* textNodes(root: Element): Generator<Text> {
  const { ownerDocument } = root;
  const walker = ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      return node.matches(UNSEEN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) yield node;
  }
}

/** Where in its node a character of the folded text stands. */
function offsetOf({ node, start }: Part, index: number): number {
  let left = index - start;
  for (let offset = 0; offset < node.data.length; offset += 1) {
    if (node.data.charAt(offset).replace(FOLDED, '') === '') continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return 0;
}

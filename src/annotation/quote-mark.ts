import type { QuoteShown } from '@/messaging/protocol';
import { overlap, type Box } from './blank-space';
import { isOfData, quotePlaces } from './quote-places';

/** Black on yellow, on any page; in the system's own colours where the user has set such. */
const markStyle = (name: string): string =>
  `::highlight(${name}) { background-color: #ffe27a; color: #12161f; }
  @media (forced-colors: active) { ::highlight(${name}) { background-color: Mark; color: MarkText; } }`;

/** An element that fills more of the viewport is scrolled to the words in it, not to its middle. */
const MOST_OF_VIEWPORT = 0.6;

export interface QuoteMarkOptions {
  frame: Window;
  /** The posting's title: words that stand several times are taken from it on. */
  findAnchor: () => Element | null;
}

/**
 * Marks the posting's own words on the page, by the browser's highlights: not a node of the page is touched. Escape or a
 * click anywhere takes the mark away.
 */
export class QuoteMark {
  /** Nothing that a page could know the extension by. */
  readonly #name = `q${Math.random().toString(36).slice(2)}`;
  #marked: AbortController | null = null;

  constructor(private readonly options: QuoteMarkOptions) {}

  /** Scrolls to a quote and marks it, in place of the one before. */
  show(quote: string): QuoteShown {
    this.clear();
    const { body } = this.options.frame.document;
    const places = body ? this.#inOrder(quotePlaces(body, quote)) : [];
    const place = places.find(isSeen);
    if (!place) return places.length > 0 || isOfData(quote) ? 'hidden' : 'gone';
    this.#mark(place);
    this.#scrollTo(place);
    return 'shown';
  }

  /** Takes the mark away. */
  clear(): void {
    this.#marked?.abort();
    this.#marked = null;
  }

  /** What stands from the title on comes first: before it may be a list of postings, with the same words. */
  #inOrder(places: Range[]): Range[] {
    const anchor = this.options.findAnchor();
    if (!anchor) return places;
    const isBefore = (place: Range) => place.comparePoint(anchor, 0) > 0;
    return [...places.filter((place) => !isBefore(place)), ...places.filter(isBefore)];
  }

  #mark(place: Range): void {
    const { frame } = this.options;
    this.#marked = new AbortController();
    const { signal } = this.#marked;
    CSS.highlights.set(this.#name, new Highlight(place));
    const removeStyle = addStyle(frame.document, markStyle(this.#name));
    signal.addEventListener('abort', () => {
      CSS.highlights.delete(this.#name);
      removeStyle();
    });
    const clear = () => this.clear();
    frame.addEventListener('pointerdown', clear, { capture: true, signal });
    frame.addEventListener('keydown', ({ key }) => key === 'Escape' && clear(), {
      capture: true,
      signal,
    });
  }

  #scrollTo(place: Range): void {
    const { frame } = this.options;
    const element = place.startContainer.parentElement;
    if (!element) return;
    const isQuiet = frame.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (element.getBoundingClientRect().height <= frame.innerHeight * MOST_OF_VIEWPORT) {
      element.scrollIntoView({ block: 'center', behavior: isQuiet ? 'instant' : 'smooth' });
      return;
    }
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    const { top, height } = place.getBoundingClientRect();
    scrollerOf(element).scrollBy({
      top: top - (frame.innerHeight - height) / 2,
      behavior: 'instant',
    });
  }
}

/** True where a person can see the words, once the page is scrolled to them. */
function isSeen(place: Range): boolean {
  const element = place.startContainer.parentElement;
  if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  let box: Box = place.getBoundingClientRect();
  if (box.right - box.left < 2 || box.bottom - box.top < 2) return false;
  const { body, documentElement } = element.ownerDocument;
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    if (around === body || around === documentElement || overflowY === 'visible') continue;
    const bounds = around.getBoundingClientRect();
    const scrolls = /auto|scroll/.test(overflowX + overflowY);
    if (!scrolls && !overlap(box, bounds)) return false;
    // What is scrolled to in it stands within it.
    if (scrolls) box = bounds;
  }
  return true;
}

/** The nearest element around that scrolls; the page, where none does. */
function scrollerOf(element: Element): Element {
  const { documentElement, scrollingElement } = element.ownerDocument;
  for (let around = element.parentElement; around; around = around.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(around).overflowY);
    if (scrolls && around.scrollHeight > around.clientHeight) return around;
  }
  return scrollingElement ?? documentElement;
}

/** Styles the page from outside of its tree; where a browser does not let content scripts do so, from beside it. */
function addStyle(document: Document, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      const index = document.adoptedStyleSheets.indexOf(sheet);
      if (index >= 0) document.adoptedStyleSheets.splice(index, 1);
    };
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    document.documentElement.append(style);
    return () => style.remove();
  }
}

import { elementText, hasText } from './html-text';

/** The text of an element on one line; empty where there is none. Like {@link elementText}, it leaves out what is hidden. */
export function lineOf(element: Element | null | undefined): string {
  return element ? elementText(element).replace(/\s+/g, ' ') : '';
}

/** The first element, in the order of the selectors, that has visible text. */
export function firstWithText(root: ParentNode, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) if (hasText(element)) return element;
  }
  return null;
}

/** The text on one line of the first element that has any, or null. */
export function firstLine(root: ParentNode, ...selectors: string[]): string | null {
  return lineOf(firstWithText(root, ...selectors)) || null;
}

/** The text, with its lines, of the first element that has any, or null. */
export function firstText(root: ParentNode, ...selectors: string[]): string | null {
  const element = firstWithText(root, ...selectors);
  return element && elementText(element);
}

/** The texts of all matching elements, each on one line, empty ones left out. */
export function allLines(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(lineOf).filter((line) => line !== '');
}

/** The content of a `<meta>` by its name or property; null where it is missing or empty. */
export function metaContent(document: Document, name: string): string | null {
  // By the tag's name, of which the browser keeps an index: a selector would walk the whole page.
  for (const meta of document.getElementsByTagName('meta')) {
    const isNamed = meta.getAttribute('property') === name || meta.getAttribute('name') === name;
    if (isNamed) return meta.getAttribute('content')?.trim() || null;
  }
  return null;
}

/** Words that stand directly in an element, those of its children left out. */
export interface OwnText {
  element: Element;
  text: string;
}

/** Every element below `root` with words of its own that a person may read, in document order. */
export function ownTexts(root: ParentNode): OwnText[] {
  const elements = root.querySelectorAll('*:not(script, style, noscript, template)');
  const texts: OwnText[] = [];
  for (const element of elements) {
    let words = '';
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) words += node.nodeValue;
    }
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') texts.push({ element, text });
  }
  return texts;
}

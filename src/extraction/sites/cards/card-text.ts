import { ownTexts } from '../shared/dom';

const FOR_SCREEN_READERS = '.visually-hidden, .sr-only';

/** The innermost element that holds the visible end of a line; null for a line without words. */
function lineEnd(line: Element | null | undefined): Element | null {
  if (!line) return null;
  const inside = ownTexts(line).filter(({ element }) => !element.closest(FOR_SCREEN_READERS));
  if (inside.length > 0) return inside.at(-1)?.element ?? null;
  return line.textContent?.trim() ? line : null;
}

/** The lines that have words, each by the element that ends it. */
export function lineEnds(...lines: (Element | null | undefined)[]): Element[] {
  return lines.flatMap((line) => lineEnd(line) ?? []);
}

/** The words that stand directly in an element; those of a tag inside it ("New") are left out. */
export function ownWords(element: Element | null): string {
  if (!element) return '';
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  return texts
    .map(({ nodeValue }) => nodeValue)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Only the elements that lie in none of the others. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (all.has(around)) return false;
    }
    return true;
  });
}

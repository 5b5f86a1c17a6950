import type { OwnText } from './dom';
import { lineOf } from './dom';

/** Longer than this, what stands beside a label is prose. */
const VALUE_LIMIT = 200;

/** Longer than this, the words before a colon are no label. */
const NAME_LIMIT = 40;

/** A page that repeats a label more often than this prints a list. */
const LABEL_LIMIT = 20;

/** Such words in a menu lead elsewhere. */
const LINKS = 'a, button, nav, footer, [role="navigation"]';

/** What follows an element on its line: the words right after it, else the next element. */
function following(element: Element): string {
  const words = element.nextSibling?.nodeType === 3 ? (element.nextSibling.nodeValue ?? '') : '';
  return words.replace(/\s+/g, ' ').trim() || lineOf(element.nextElementSibling);
}

/** What follows the part of the page that holds this element alone. */
function followingAround(element: Element): string {
  const parent = element.parentElement;
  return parent && lineOf(parent) === lineOf(element) ? following(parent) : '';
}

/**
 * The line that a page prints under or beside a label ("Location" over "Denver, CO", "Location: Denver, CO"); null where
 * the label is missing or has nothing beside it.
 *
 * @param texts all own texts of the part of the page that may hold it
 * @param label matches the label as a whole, without its colon.
 */
export function labelledLine(texts: readonly OwnText[], label: RegExp): string | null {
  const labels = texts.flatMap(({ element, text }) => {
    const colon = text.indexOf(':');
    const name = colon < 0 ? text : text.slice(0, colon);
    if (name.length > NAME_LIMIT || !label.test(name.trim()) || element.closest(LINKS)) return [];
    return { element, rest: colon < 0 ? '' : text.slice(colon + 1).trim() };
  });
  for (const { element, rest } of labels.slice(0, LABEL_LIMIT)) {
    const line = (rest || following(element) || followingAround(element)).replace(/^:\s*/, '');
    if (line !== '' && line.length <= VALUE_LIMIT) return line;
  }
  return null;
}

import type { Json, JsonObject } from './json';
import { elementText } from './html-text';

const ITEM_LIMIT = 50;

function propertyValue(element: Element): Json {
  if (element.hasAttribute('itemscope')) return itemData(element);
  const attribute = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (attribute !== null) return attribute.trim();
  if (element.localName === 'a' || element.localName === 'link') {
    const words = elementText(element);
    return words === '' ? (element.getAttribute('href') ?? '') : words;
  }
  return elementText(element);
}

/** The properties of one microdata item, in the shape of JSON-LD; a property that is given twice becomes a list. */
function itemData(item: Element): JsonObject {
  const data: JsonObject = {};
  for (const element of item.querySelectorAll('[itemprop]')) {
    if (element.parentElement?.closest('[itemscope]') !== item) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      if (name === '' || name === '__proto__') continue;
      const value = propertyValue(element);
      const before = Object.hasOwn(data, name) ? data[name] : undefined;
      data[name] =
        before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
    }
  }
  return data;
}

/** Every schema.org JobPosting that the page marks up with microdata, in the shape of JSON-LD. */
export function microdataPostings(document: Document): JsonObject[] {
  return [...document.querySelectorAll('[itemscope][itemtype*="schema.org/JobPosting" i]')]
    .slice(0, ITEM_LIMIT)
    .map(itemData);
}

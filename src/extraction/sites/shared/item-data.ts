import { elementText } from './html-text';
import type { Json, JsonObject } from './json';

/** The attributes by which a page marks up data: that of an item, and that of its properties. */
export interface ItemMarks {
  item: string;
  property: string;
}

function propertyValue(element: Element, marks: ItemMarks): Json {
  if (element.hasAttribute(marks.item)) return itemData(element, marks);
  const attribute = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (attribute !== null) return attribute.trim();
  if (element.localName === 'a' || element.localName === 'link') {
    const words = elementText(element);
    return words === '' ? (element.getAttribute('href') ?? '') : words;
  }
  return elementText(element);
}

/**
 * The properties of one marked-up item, in the shape of JSON-LD; a property that is given twice becomes a list. Names
 * come without a prefix or address before them ("schema:title").
 */
export function itemData(item: Element, marks: ItemMarks): JsonObject {
  const data: JsonObject = {};
  for (const element of item.querySelectorAll(`[${marks.property}]`)) {
    if (element.parentElement?.closest(`[${marks.item}]`) !== item) continue;
    for (const word of (element.getAttribute(marks.property) ?? '').split(/\s+/)) {
      const name = word.replace(/.*[:/#]/, '');
      if (name === '' || name === '__proto__') continue;
      const value = propertyValue(element, marks);
      const before = Object.hasOwn(data, name) ? data[name] : undefined;
      data[name] =
        before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
    }
  }
  return data;
}

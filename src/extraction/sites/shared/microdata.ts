import { itemData } from './item-data';
import type { JsonObject } from './json';

const ITEM_LIMIT = 50;

/** Every schema.org JobPosting that the page marks up with microdata, in the shape of JSON-LD. */
export function microdataPostings(document: Document): JsonObject[] {
  return [...document.querySelectorAll('[itemscope][itemtype*="schema.org/JobPosting" i]')]
    .slice(0, ITEM_LIMIT)
    .map((item) => itemData(item, { item: 'itemscope', property: 'itemprop' }));
}

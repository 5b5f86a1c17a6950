import type { JsonObject } from './json';
import { findObjects, listOf, wordsOf } from './json';
import { parseLenientJson } from './lenient-json';

/** No page needs more blocks of structured data than this; the rest is not read. */
const BLOCK_LIMIT = 100;

/** A key's value, whether it is written `title` or `Title`. */
export function prop(node: JsonObject, key: string): JsonObject[string] | undefined {
  if (Object.hasOwn(node, key)) return node[key];
  const pascal = key.charAt(0).toUpperCase() + key.slice(1);
  return Object.hasOwn(node, pascal) ? node[pascal] : undefined;
}

function isJobPosting(node: JsonObject): boolean {
  const types = listOf(node['@type'] ?? node['@Type'] ?? node['type'] ?? node['Type']);
  return types.some((type) => /(?:^|[/:#])JobPosting$/i.test(wordsOf(type) ?? ''));
}

/**
 * Every schema.org JobPosting in the page's JSON-LD, in document order, wherever it stands (a list, `@graph`, inside a
 * WebPage) and however the block is damaged; blocks that cannot be repaired are left out.
 */
export function jsonLdPostings(document: Document): JsonObject[] {
  const scripts = [...document.querySelectorAll('script[type*="json" i]')]
    .filter((script) => /ld\W{0,10}json/i.test(script.getAttribute('type') ?? ''))
    .slice(0, BLOCK_LIMIT);
  return scripts.flatMap((script) => {
    const data = parseLenientJson(script.textContent ?? '');
    return data === undefined ? [] : findObjects(data, isJobPosting);
  });
}

import { browser } from '#imports';

/**
 * Whether the worker may ask other hosts from this browser. Firefox puts into the `Origin` of an extension's requests
 * an id that this one installation has for life, by which a board could know the user again; others name the extension
 * alone. A page's own origin is asked from the page, which names no one.
 */
export function canAskOtherHosts(): boolean {
  return !browser.runtime.getURL('/').startsWith('moz-extension:');
}

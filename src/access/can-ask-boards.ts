import { browser } from '#imports';

/**
 * Whether a job board may be asked for a posting from this browser. Firefox puts into the `Origin` of an extension's
 * requests an id that this one installation has for life, by which a board could know the user again; others name the
 * extension alone.
 */
export function canAskBoards(): boolean {
  return !browser.runtime.getURL('/').startsWith('moz-extension:');
}

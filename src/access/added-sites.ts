import { browser } from '#imports';
import { isManifestSite, manifestPatterns } from './manifest-sites';

/**
 * The sites that the user added to those of the manifest, as match patterns in the alphabet's order. The browser's own
 * list of permissions is the one place where they are kept: the user may change it there at any time.
 */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return addedOf(origins);
}

/** Those match patterns that name a site which the manifest does not. */
export function addedOf(patterns: string[]): string[] {
  return patterns.filter(isAdded).toSorted();
}

function isAdded(pattern: string): boolean {
  if (!pattern.startsWith('https://')) return false;
  const { host_permissions: own = [] } = browser.runtime.getManifest();
  const address = pattern.replace('://*', '://any').replace(/\*$/, '');
  return ![...manifestPatterns(), ...own].includes(pattern) && !isManifestSite(address);
}

/** Calls back after each change of the added sites; returns the function that stops it. */
export function watchAddedSites(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

/** Whether a site may always be read. */
export function isAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the user to let a site be read always; false where they say no. To be called at once in a click's own handler:
 * the browsers ask for nothing otherwise. The worker does the rest, since the question may close the popup.
 */
export function askForSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives the permission for a site back to the browser; the worker does the rest. */
export async function removeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

import { browser, MatchPattern } from '#imports';

/** The match patterns of the sites that are read without a click, as the manifest has them. */
export function manifestPatterns(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ matches }) => matches ?? []);
}

/** Whether a page at this address is read without a click. */
export function isManifestSite(url: string): boolean {
  return manifestPatterns().some((pattern) => new MatchPattern(pattern).includes(url));
}

import { browser, MatchPattern } from '#imports';

function matchPatterns(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ matches }) => matches ?? []);
}

/** The sites that are read without a click, as the manifest has them: "linkedin.com", "greenhouse.io". */
export function readSites(): string[] {
  const sites = matchPatterns().map((pattern) =>
    (pattern.split('/')[2] ?? pattern).split('.').slice(-2).join('.'),
  );
  return [...new Set(sites)];
}

/** Whether a page at this address is read without a click. */
export function isReadSite(url: string): boolean {
  return matchPatterns().some((pattern) => new MatchPattern(pattern).includes(url));
}

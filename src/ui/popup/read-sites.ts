import { browser, MatchPattern } from '#imports';

/** Names for people, by what a site's host names have in common. */
const SITE_NAMES: Record<string, RegExp> = {
  Ashby: /(?:^|\.)ashbyhq\.com$/,
  'Built In': /(?:^|\.)builtin[a-z]*\.(?:com|org)$/,
  Dice: /(?:^|\.)dice\.com$/,
  Greenhouse: /(?:^|\.)greenhouse\.io$/,
  Indeed: /(?:^|\.)indeed\.com$/,
  Lever: /(?:^|\.)lever\.co$/,
  LinkedIn: /(?:^|\.)linkedin\.com$/,
  SmartRecruiters: /(?:^|\.)smartrecruiters\.com$/,
  Teamtailor: /(?:^|\.)teamtailor\.com$/,
  Workable: /(?:^|\.)workable\.com$/,
  Workday: /(?:^|\.)myworkday[a-z-]*\.com$/,
};

function matchPatterns(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ matches }) => matches ?? []);
}

/** The sites of match patterns, by name and in the alphabet's order; a site without a name goes by its host. */
export function siteNames(patterns: string[]): string[] {
  const names = patterns.map((pattern) => {
    const host = (pattern.split('/')[2] ?? pattern).replace(/^\*\./, '');
    return Object.keys(SITE_NAMES).find((name) => SITE_NAMES[name]?.test(host)) ?? host;
  });
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b));
}

/** The sites that are read without a click, as the manifest has them. */
export function readSites(): string[] {
  return siteNames(matchPatterns());
}

/** Whether a page at this address is read without a click. */
export function isReadSite(url: string): boolean {
  return matchPatterns().some((pattern) => new MatchPattern(pattern).includes(url));
}

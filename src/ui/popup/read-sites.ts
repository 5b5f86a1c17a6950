import { manifestPatterns } from '@/access/manifest-sites';

/** Names for people of the sites that have an adapter of their own, by what their host names have in common. */
const SITE_NAMES: Record<string, RegExp> = {
  Ashby: /(?:^|\.)ashbyhq\.com$/,
  BambooHR: /(?:^|\.)bamboohr\.com$/,
  'Built In': /(?:^|\.)builtin[a-z]*\.(?:com|org)$/,
  Dice: /(?:^|\.)dice\.com$/,
  Glassdoor: /(?:^|\.)glassdoor\.(?:com?\.)?[a-z]{2,3}$/,
  Greenhouse: /(?:^|\.)greenhouse\.io$/,
  iCIMS: /(?:^|\.)icims\.com$/,
  Indeed: /(?:^|\.)indeed\.com$/,
  Lever: /(?:^|\.)lever\.co$/,
  LinkedIn: /(?:^|\.)linkedin\.com$/,
  Rippling: /^ats\.(?:[a-z0-9]+\.)?rippling\.com$/,
  SmartRecruiters: /(?:^|\.)smartrecruiters\.com$/,
  Teamtailor: /(?:^|\.)teamtailor\.com$/,
  Wellfound: /(?:^|\.)wellfound\.com$/,
  Workable: /(?:^|\.)workable\.com$/,
  Workday: /(?:^|\.)myworkday[a-z-]*\.com$/,
  'Y Combinator': /(?:^|\.)(?:ycombinator|workatastartup)\.com$/,
  ZipRecruiter: /(?:^|\.)ziprecruiter\.com$/,
};

/** The sites of match patterns, by name and in the alphabet's order; a site without a name goes by its host. */
export function siteNames(patterns: string[]): string[] {
  const names = patterns.map((pattern) => {
    const host = (pattern.split('/')[2] ?? pattern).replace(/^\*\./, '');
    return knownName(host) ?? host;
  });
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b));
}

/** The sites that are read without a click, as the manifest has them. */
export function readSites(): string[] {
  return siteNames(manifestPatterns());
}

/** The name of the site that a page's address belongs to; its host where the site has none. */
export function siteName(url: string): string {
  const { hostname } = new URL(url);
  return knownName(hostname) ?? hostname;
}

/** Whether the site of an address is one that Headroom knows how to read, without a click or on one. */
export function isKnownSite(url: string): boolean {
  return knownName(new URL(url).hostname) !== null;
}

function knownName(host: string): string | null {
  return Object.keys(SITE_NAMES).find((name) => SITE_NAMES[name]?.test(host)) ?? null;
}

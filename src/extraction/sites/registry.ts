import type { Page, SiteAdapter } from './adapter';
import { ashby } from './ashby';
import { builtin } from './builtin';
import { dice } from './dice';
import { greenhouse } from './greenhouse';
import { indeed } from './indeed';
import { jsonLdPosting } from './json-ld-posting';
import { lever } from './lever';
import { linkedin } from './linkedin/linkedin';
import { smartrecruiters } from './smartrecruiters';
import { teamtailor } from './teamtailor';
import { workable } from './workable';
import { workday } from './workday';

/**
 * The job sites that can be read. Their hosts are disjoint, so only two places in the order matter: sites that customers
 * run on domains of their own are recognized after every host, and the generic adapter, which takes any page, is last.
 */
export const siteAdapters: readonly SiteAdapter[] = [
  linkedin,
  greenhouse,
  lever,
  ashby,
  workday,
  indeed,
  workable,
  smartrecruiters,
  builtin,
  dice,
  teamtailor,
  jsonLdPosting,
];

/** The adapter of the page's site: by its address, else by its marks; the generic one for any other page. */
export function adapterFor(page: Page): SiteAdapter {
  const byAddress = siteAdapters.find(
    (adapter) => adapter !== jsonLdPosting && adapter.handles(page.url),
  );
  return (
    byAddress ??
    siteAdapters.find((adapter) => adapter.recognizes?.(page) ?? false) ??
    jsonLdPosting
  );
}

/** The match patterns of all known sites, for the manifest. */
export function matchPatterns(): string[] {
  return [...new Set(siteAdapters.flatMap((adapter) => adapter.matches))];
}

import type { SiteAdapter } from './adapter';
import { greenhouse } from './greenhouse';
import { jsonLdPosting } from './json-ld-posting';
import { linkedin } from './linkedin/linkedin';

/**
 * The job sites that can be read, each with exact hosts of its own. The first that handles an address reads it; the
 * generic adapter handles every address and must stay last.
 */
export const siteAdapters: readonly SiteAdapter[] = [linkedin, greenhouse, jsonLdPosting];

/** The adapter of the site that the address belongs to; the generic one for any other. */
export function adapterFor(url: URL): SiteAdapter {
  return siteAdapters.find((adapter) => adapter.handles(url)) ?? jsonLdPosting;
}

/** The match patterns of all known sites, for the manifest. */
export function matchPatterns(): string[] {
  return [...new Set(siteAdapters.flatMap((adapter) => adapter.matches))];
}

import type { PageResult } from '@/posting/page-reading';
import type { Page, SiteAdapter } from './adapter';
import { jsonLdPosting } from './json-ld-posting';
import { adapterFor } from './registry';
import { isNamedBy } from './shared/pick-posting';
import { schemaPosting } from './shared/schema-posting';

/** What a page holds, and the id of the adapter that says so. */
export type ReadPage = PageResult & { adapter: string };

/** Only data that the address itself names is sure to be of this page, and not left over from the one before. */
function fallback(page: Page, site: SiteAdapter): PageResult | null {
  const id = site.postingId(page.url);
  const posting = id === null ? null : schemaPosting(page);
  if (!posting || !isNamedBy(page.url, posting.data)) return null;
  const result = jsonLdPosting.read(page);
  if (result.kind !== 'posting') return null;
  const changed = `${site.label} has changed: this page was read from its general data.`;
  const health = [changed, ...result.reading.health];
  return { kind: 'posting', reading: { ...result.reading, site: site.id, postingId: id, health } };
}

/**
 * Reads a page: by its site's adapter; where that finds no title on a page that announces a posting, from the page's
 * schema.org data, with a health line. Any other site from its schema.org data alone. Read-only, and never throws.
 */
export function readPage(page: Page): ReadPage {
  const site = adapterFor(page);
  const result = safely(() => site.read(page), {
    kind: 'none',
    reason: 'This page could not be read.',
  });
  if (result.kind === 'posting' || site === jsonLdPosting) return { ...result, adapter: site.id };
  const generic = result.kind === 'loading' ? safely(() => fallback(page, site), null) : null;
  return generic ? { ...generic, adapter: jsonLdPosting.id } : { ...result, adapter: site.id };
}

/** The element beside which the page note stands: the posting's title, or null where it is not on the page. */
export function anchorFor(page: Page): Element | null {
  return safely(() => adapterFor(page).anchor(page), null);
}

function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

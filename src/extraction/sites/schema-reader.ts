import type { PageResult } from '@/posting/page-reading';
import { siteChangedLine } from '@/posting/site-changed';
import type { Page, SiteAdapter } from './adapter';
import { jsonLdPosting } from './json-ld-posting';
import type { GenericReader } from './page-reader';
import { isNamedBy } from './shared/pick-posting';
import { schemaPosting } from './shared/schema-posting';

/** Only data that the address itself names is sure to be of this page, and not left over from the one before. */
function readChanged(page: Page, site: SiteAdapter): PageResult | null {
  const id = site.postingId(page.url);
  const posting = id === null ? null : schemaPosting(page);
  if (!posting || !isNamedBy(page.url, posting.data)) return null;
  const result = jsonLdPosting.read(page);
  if (result.kind !== 'posting') return null;
  const health = [siteChangedLine(site.label), ...result.reading.health];
  return { kind: 'posting', reading: { ...result.reading, site: site.id, postingId: id, health } };
}

/** Reads any page from its schema.org data alone: all that a known site's page can be read from when it has changed. */
export const schemaReader: GenericReader = { adapter: jsonLdPosting, readChanged };

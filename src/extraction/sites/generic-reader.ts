import type { PageResult } from '@/posting/page-reading';
import { siteChangedLine } from '@/posting/site-changed';
import type { Page, SiteAdapter } from './adapter';
import { jsonLdPosting } from './json-ld-posting';
import type { GenericReader } from './page-reader';
import { plainAnchor, plainPosting } from './plain-posting';
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

/** Data about the posting is surer than what the page looks like. */
const anyPage: SiteAdapter = {
  ...jsonLdPosting,
  read: (page) => {
    const result = jsonLdPosting.read(page);
    return result.kind === 'none' ? (plainPosting(page) ?? result) : result;
  },
  anchor: (page) => jsonLdPosting.anchor(page) ?? plainAnchor(page),
};

/** Reads any page from its schema.org data, or else from what it shows. */
export const genericReader: GenericReader = { adapter: anyPage, readChanged };

import type { PageResult } from '@/posting/page-reading';
import type { Page, SiteAdapter } from './adapter';
import { IN_FRAME, holdsBoardFrame, namesFramedPosting } from './shared/in-frame';
import { jsonLdPostings } from './shared/json-ld';
import { microdataPostings } from './shared/microdata';
import { identifierOf } from './shared/pick-posting';
import { readFields } from './shared/run-rules';
import type { SchemaPosting } from './shared/schema-posting';
import { schemaPosting, schemaRules } from './shared/schema-posting';
import { withoutTracking } from './shared/site-url';
import { schemaTitle, titleHeading } from './shared/title-heading';

function noneOf(page: Page): PageResult {
  const { document } = page;
  const count = jsonLdPostings(document).length + microdataPostings(document).length;
  if (namesFramedPosting(page) || holdsBoardFrame(page)) return IN_FRAME;
  const reason =
    count === 0
      ? 'This page describes no job posting.'
      : 'This page describes postings, and none of them is the one that it shows.';
  return { kind: 'none', reason };
}

/** The fields of a page's posting, from its schema.org data alone. */
export function readSchema({ url }: Page, posting: SchemaPosting): PageResult {
  return readFields(posting, schemaRules, {
    site: 'json-ld',
    postingId: identifierOf(posting.data),
    url: withoutTracking(url),
  });
}

/**
 * Any page that describes its posting with schema.org data (JSON-LD or microdata). Of several postings the one that the
 * page shows is taken; a list or a landing page is none.
 */
export const jsonLdPosting: SiteAdapter = {
  id: 'json-ld',
  label: 'Job page',
  matches: [],
  handles: (url) => url.protocol === 'https:' || url.protocol === 'http:',
  postingId: () => null,
  read: (page) => {
    const posting = schemaPosting(page);
    return posting ? readSchema(page, posting) : noneOf(page);
  },
  anchor: (page) => schemaPosting(page) && titleHeading(page.document, schemaTitle(page)),
};

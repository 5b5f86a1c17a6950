import type { Page, SiteAdapter } from './adapter';
import { firstWithText, lineOf } from './shared/dom';
import { wordsOf } from './shared/json';
import { jsonLdPostings, prop } from './shared/json-ld';
import { microdataPostings } from './shared/microdata';
import { identifierOf, titlesAgree } from './shared/pick-posting';
import { readFields } from './shared/run-rules';
import { schemaPosting, schemaRules } from './shared/schema-posting';
import { withoutTracking } from './shared/site-url';

function whyNone({ document }: Page): string {
  const count = jsonLdPostings(document).length + microdataPostings(document).length;
  if (count === 0) return 'This page describes no job posting.';
  return 'This page describes postings, and none of them is the one that it shows.';
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
    if (!posting) return { kind: 'none', reason: whyNone(page) };
    return readFields(posting, schemaRules, {
      site: 'json-ld',
      postingId: identifierOf(posting.data),
      url: withoutTracking(page.url),
    });
  },
  anchor: (page) => {
    const posting = schemaPosting(page);
    if (!posting) return null;
    const title = wordsOf(prop(posting.data, 'title')) ?? page.document.title;
    const headings = [...page.document.querySelectorAll('h1, h2')];
    return (
      headings.find((heading) => titlesAgree(lineOf(heading), title)) ??
      firstWithText(page.document, 'h1')
    );
  },
};

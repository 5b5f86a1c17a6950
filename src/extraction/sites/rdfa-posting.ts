import type { PageResult } from '@/posting/page-reading';
import type { Page } from './adapter';
import { readSchema } from './json-ld-posting';
import { itemData } from './shared/item-data';
import { pickPosting } from './shared/pick-posting';
import { titleHeading } from './shared/title-heading';

const ITEM_LIMIT = 50;

/** "JobPosting", "schema:JobPosting", "https://schema.org/JobPosting", alone or beside other types. */
const JOB_POSTING = /(?:^|[\s:/])JobPosting(?:\s|$)/;

/** The posting that a page shows and marks up with RDFa; null where there is none, or no single one. */
export function rdfaPosting(page: Page): PageResult | null {
  const { document, url } = page;
  const postings = [...document.querySelectorAll('[typeof*="JobPosting"]')]
    .filter((item) => JOB_POSTING.test(item.getAttribute('typeof') ?? ''))
    .slice(0, ITEM_LIMIT)
    .map((item) => itemData(item, { item: 'typeof', property: 'property' }));
  const data = pickPosting(postings, document, url);
  return data && readSchema(page, { data, document });
}

/** The title of that posting on the page, for the page note to stand beside. */
export function rdfaAnchor(page: Page): Element | null {
  const result = rdfaPosting(page);
  if (result?.kind !== 'posting') return null;
  return titleHeading(page.document, result.reading.title.value);
}

import { readPage } from '@/extraction/sites/registry';
import { htmlToText } from '@/extraction/sites/shared/html-text';
import type { PageResult } from '@/posting/page-reading';
import { givenReading } from './given-reading';
import type { InputRecord } from './input-record.schema';
import { withPageDocument } from './page-document';

/** What the readers make of a record: a page as the content script reads it, a posting's fields as an adapter gives them. */
export async function readRecord(record: InputRecord): Promise<PageResult> {
  if (record.kind === 'page') {
    return withPageDocument(record.html, record.url, (document) =>
      readPage({ document, url: new URL(record.url) }),
    );
  }
  return { kind: 'posting', reading: givenReading(record, await plainText(record.description)) };
}

const MAY_BE_HTML = /<\/?[a-z]|&(?:#|[a-z]+;)/i;

async function plainText(description: string): Promise<string> {
  if (!MAY_BE_HTML.test(description)) return description;
  return withPageDocument('', 'about:blank', (document) => htmlToText(description, document));
}

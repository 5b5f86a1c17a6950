import { firstWithText, lineOf } from './dom';
import type { Page } from '../adapter';
import { wordsOf } from './json';
import { prop } from './json-ld';
import { titlesAgree } from './pick-posting';
import { schemaPosting } from './schema-posting';

/** The title in the page's schema.org data, as given. */
export function schemaTitle(page: Page): string | null {
  const posting = schemaPosting(page);
  return posting && wordsOf(prop(posting.data, 'title'));
}

/** The heading that shows a posting's title; the page's main heading where none does. */
export function titleHeading(document: Document, title: string | null): Element | null {
  const headings = [...document.querySelectorAll('h1, h2')];
  return (
    headings.find((heading) => titlesAgree(lineOf(heading), title ?? document.title)) ??
    firstWithText(document, 'h1')
  );
}

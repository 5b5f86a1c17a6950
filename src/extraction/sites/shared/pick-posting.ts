import { lineOf, metaContent } from './dom';
import { elementText } from './html-text';
import type { JsonObject } from './json';
import { at, isObject, listOf, wordsOf } from './json';
import { prop } from './json-ld';
import { pathParts } from './site-url';

/** Letters and digits of any script, lower case, single spaces: what two spellings of a title have in common. */
export function titleKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** True when one title is the other with something added ("Data Scientist" and "Data Scientist - Berlin | Acme"). */
export function titlesAgree(one: string, other: string): boolean {
  const [short = '', long = ''] = [titleKey(one), titleKey(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  return short.length >= 4 ? ` ${long} `.includes(` ${short} `) : short !== '' && short === long;
}

/** Path of an address without a trailing slash and without the steps of an application that lead on from a posting. */
function postingPath(url: URL): string {
  return pathParts(url)
    .join('/')
    .replace(/\/(?:apply|application|applications\/new)$/i, '')
    .toLowerCase();
}

function linkOf(posting: JsonObject, base: URL): URL | null {
  const main = prop(posting, 'mainEntityOfPage');
  const words =
    wordsOf(prop(posting, 'url')) ??
    wordsOf(main) ??
    (isObject(main) ? wordsOf(main['@id']) : null);
  return words !== null && URL.canParse(words, base.href) ? new URL(words, base.href) : null;
}

/** The posting's own id: an identifier's value or a plain string. */
export function identifierOf(posting: JsonObject): string | null {
  for (const identifier of listOf(prop(posting, 'identifier'))) {
    const id = wordsOf(
      isObject(identifier) ? (prop(identifier, 'value') ?? at(identifier, '@id')) : identifier,
    );
    if (id !== null && id.length <= 200) return id;
  }
  return null;
}

/** True when the id stands in the address as a whole, not as a part of a longer number or word. */
function addressNames(url: URL, id: string): boolean {
  if (id.length < 3) return false;
  const address = `${url.pathname}${url.search}`.toLowerCase();
  const wanted = id.toLowerCase();
  const found = address.indexOf(wanted);
  if (found < 0) return false;
  const around = `${address[found - 1] ?? ''}${address[found + wanted.length] ?? ''}`;
  return !/[a-z\d]/.test(around);
}

interface Candidate {
  posting: JsonObject;
  title: string;
  /** Named by the page's address: by its own link or its id. */
  named: boolean;
  /** Its own link leads to another address. */
  elsewhere: boolean;
}

/** True when the page's address names this posting: it is the posting's own link, or holds its id. */
export function isNamedBy(url: URL, posting: JsonObject): boolean {
  const link = linkOf(posting, url);
  const id = identifierOf(posting);
  const sameAddress =
    link !== null &&
    postingPath(url) !== '' &&
    postingPath(link) === postingPath(url) &&
    sameQuery(link, url);
  return sameAddress || (id !== null && addressNames(url, id));
}

function candidate(posting: JsonObject, url: URL): Candidate | null {
  const title = wordsOf(prop(posting, 'title')) ?? wordsOf(prop(posting, 'name'));
  if (title === null) return null;
  const link = linkOf(posting, url);
  const named = isNamedBy(url, posting);
  const elsewhere = link !== null && !named && postingPath(link) !== postingPath(url);
  return { posting, title, named, elsewhere };
}

/** A link with a query names the posting by it ("?id=7"); the page's address must have it too. */
function sameQuery(link: URL, url: URL): boolean {
  return [...link.searchParams].every(
    ([name, value]) => !/id$|job/i.test(name) || url.searchParams.get(name) === value,
  );
}

function headlines(document: Document): string[] {
  return [...[...document.querySelectorAll('h1')].slice(0, 10).map(lineOf), document.title].filter(
    (line) => line !== '',
  );
}

/**
 * Which of the page's postings is the one that the page shows: the one that its address names, else the one whose title
 * is the headline. Null where several could be meant, and for data that was left over from another page or speaks of a
 * posting elsewhere (its link leads away and its title is not the headline).
 */
export function pickPosting(
  postings: readonly JsonObject[],
  document: Document,
  url: URL,
): JsonObject | null {
  const candidates = postings.flatMap((posting) => candidate(posting, url) ?? []);
  const named = candidates.filter((each) => each.named);
  if (named.length > 0) return onlyOne(named);
  const lines = headlines(document);
  const titled = candidates.filter((each) =>
    lines.some((line) => titleKey(line) === titleKey(each.title)),
  );
  if (titled.length > 0) return onlyOne(titled);
  const [single, ...others] = candidates;
  if (!single || others.length > 0 || single.elsewhere) return null;
  const shown =
    lines.some((line) => titlesAgree(line, single.title)) || showsTitle(single.title, document);
  return shown ? single.posting : null;
}

/** The only candidate; one that is given twice is one. */
function onlyOne(candidates: readonly Candidate[]): JsonObject | null {
  const [first, ...others] = candidates;
  if (!first) return null;
  const same = (other: Candidate): boolean =>
    titleKey(other.title) === titleKey(first.title) &&
    identifierOf(other.posting) === identifierOf(first.posting);
  return others.every(same) ? first.posting : null;
}

function showsTitle(title: string, document: Document): boolean {
  if (titlesAgree(metaContent(document, 'og:title') ?? '', title)) return true;
  return ` ${titleKey(elementText(document.body))} `.includes(` ${titleKey(title)} `);
}

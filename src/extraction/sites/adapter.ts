import type { Found, PageResult, PostedPay, PostedPlace } from '@/posting/page-reading';

/** The page that an adapter reads: this frame's document and its own address. Read-only. */
export interface Page {
  document: Document;
  url: URL;
  /** Address of the top document, where it can be read (same origin) and differs from `url`. */
  topUrl?: URL;
}

/**
 * A named way to find a field, read from `In`: the page, or the one part of it that belongs to the posting (a detail
 * pane, a parsed state), so that no rule can stray to the postings beside it. It gives null (or an empty list) where it
 * finds nothing.
 */
export interface Rule<T, In = Page> {
  name: string;
  read: (input: In) => Found<T> | null;
}

/** A named way to find a field that may have several values. */
export interface ListRule<T, In = Page> {
  name: string;
  read: (input: In) => Found<T>[];
}

/** The fields of a posting, each an ordered list of rules: the first that finds something wins. */
export interface FieldRules<In = Page> {
  title: Rule<string, In>[];
  company: Rule<string, In>[];
  locations: ListRule<PostedPlace, In>[];
  workplace: ListRule<string, In>[];
  employmentTypes: ListRule<string, In>[];
  seniority: Rule<string, In>[];
  pay: ListRule<PostedPay, In>[];
  description: Rule<string, In>[];
}

/** How one job site is read. Free of side effects at import: the manifest's match patterns are built from it. */
export interface SiteAdapter {
  id: string;
  /** Name for people: "LinkedIn". */
  label: string;
  /** Match patterns, exact hosts or a site's own subdomains. */
  matches: string[];
  /** True for addresses of this site on which a posting may stand; hosts are compared exactly, never by substring. */
  handles: (url: URL) => boolean;
  /** True for a page of this site on a customer's own domain, which no address tells. */
  recognizes?: (page: Page) => boolean;
  /** The site's id of the posting that an address names; null where it names none. */
  postingId: (url: URL) => string | null;
  /** Reads the page; says `none` or `loading` with a reason where no single posting is there. */
  read: (page: Page) => PageResult;
  /** The element that the page note stands beside (the title's), or null. */
  anchor: (page: Page) => Element | null;
}

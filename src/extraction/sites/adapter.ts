import type { Found, PageResult, PostedPay, PostedPlace } from '@/posting/page-reading';

/** The page that an adapter reads: this frame's document and its own address. Read-only. */
export interface Page {
  document: Document;
  url: URL;
  /** Address of the top document, where it can be read (same origin) and differs from `url`. */
  topUrl?: URL;
}

/** A named way to find a field. It gives null (or an empty list) where it finds nothing; it never throws for a hostile page. */
export interface Rule<T> {
  name: string;
  read: (page: Page) => Found<T> | null;
}

/** A named way to find a field that may have several values. */
export interface ListRule<T> {
  name: string;
  read: (page: Page) => Found<T>[];
}

/** The fields of a posting, each an ordered list of rules: the first that finds something wins. */
export interface FieldRules {
  title: Rule<string>[];
  company: Rule<string>[];
  locations: ListRule<PostedPlace>[];
  workplace: ListRule<string>[];
  employmentTypes: ListRule<string>[];
  seniority: Rule<string>[];
  pay: ListRule<PostedPay>[];
  description: Rule<string>[];
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
  /** Reads the page; says `none` or `loading` with a reason where no single posting is there. */
  read: (page: Page) => PageResult;
  /** The element that the page note stands beside (the title's), or null. */
  anchor: (page: Page) => Element | null;
}

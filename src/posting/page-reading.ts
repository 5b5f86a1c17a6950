import type { PayProvenance } from './pay-range';

/** structured: schema.org data; page-data: the site's own embedded data; dom: the rendered page; url, given: self-evident. */
export type FieldSource = 'structured' | 'page-data' | 'dom' | 'url' | 'given';

/** A value, the named rule that found it, and the exact words that it was read from. */
export interface Found<T> {
  value: T;
  rule: string;
  source: FieldSource;
  quote: string;
}

/** A location as the page gives it: a printed line, or the parts of structured data (each as given, unresolved). */
export interface PostedPlace {
  text: string;
  city?: string;
  region?: string;
  country?: string;
}

interface PostedPayOrigin {
  provenance: PayProvenance;
  /** Zone, level or title printed with the figure, as given; null when none. */
  label: string | null;
}

/** Pay that a page states outside its prose: as fields of data (values and unit unresolved), or as a chip or widget's words. */
export type PostedPay =
  | (PostedPayOrigin & {
      kind: 'figures';
      min: string | number | null;
      max: string | number | null;
      currency: string | null;
      /** "YEAR", "per-year-salary", "1 YEAR", "hourly"…, as given. */
      period: string | null;
    })
  | (PostedPayOrigin & { kind: 'text'; text: string });

/** One posting as a site adapter found it on the page: words, unresolved. Plain data, so that it can be sent as a message. */
export interface PageReading {
  /** Adapter id: "linkedin", "greenhouse", …, "json-ld"; "given" when the fields came from outside. */
  site: string;
  /** The site's own id; null when the page has none. */
  postingId: string | null;
  /** Canonical URL, without tracking parameters. */
  url: string;
  title: Found<string>;
  company: Found<string> | null;
  locations: Found<PostedPlace>[];
  /** Words or data as given: "Hybrid", "TELECOMMUTE", "on_site". */
  workplace: Found<string>[];
  employmentTypes: Found<string>[];
  /** The site's own seniority field, where it has one. */
  seniority: Found<string> | null;
  pay: Found<PostedPay>[];
  /** Plain text; blocks and list items on lines of their own. */
  description: Found<string> | null;
  /** True when the page says that it takes no more applications. */
  closed: boolean;
  /** What could not be read as expected, in words for the user. */
  health: string[];
}

/** What a page holds. A page without a single posting is a value with a reason, not an error. */
export type PageResult =
  | { kind: 'posting'; reading: PageReading }
  /** A posting is announced (by the URL or a skeleton) and not there yet. */
  | { kind: 'loading'; reason: string }
  | { kind: 'none'; reason: string }
  /** A posting is announced and did not come, in all the time that a page gets. */
  | { kind: 'unreadable'; reason: string };

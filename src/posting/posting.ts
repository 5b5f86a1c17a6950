import type { Correction } from './correction';
import type { FieldSource } from './page-reading';
import type { PayRange } from './pay-range';
import type { Place, Workplace } from './place';
import type { RoleReading } from './role';

/** Identity of a posting: site and the site's id, or the URL where the site gives none. */
export type PostingKey = string;

/** How a field was found, for the user to check. */
export interface FieldTrace {
  rule: string;
  /** text: read from the description; user: set by the user. */
  source: FieldSource | 'text' | 'user';
  quote: string;
}

export type TracedField =
  | 'title'
  | 'company'
  | 'locations'
  | 'workplace'
  | 'employmentTypes'
  | 'seniority'
  | 'description'
  | 'pay';

/** A posting, read: every field resolved, each with where it came from. */
export interface Posting {
  key: PostingKey;
  site: string;
  postingId: string | null;
  url: string;
  title: string;
  company: string | null;
  locations: Place[];
  workplace: Workplace;
  /** Where a remote job may be done, as printed ("US", "California"); null when not said. */
  remoteScope: string | null;
  employmentTypes: string[];
  description: string;
  pay: PayRange[];
  /** Why `pay` is empty; null when it is not. */
  payAbsence: string | null;
  role: RoleReading;
  closed: boolean;
  traces: Partial<Record<TracedField, FieldTrace>>;
  health: string[];
  /** What the user set right, as far as it fits this reading; absent where nothing was. See `applyCorrection`. */
  corrected?: { correction: Correction; asRead: CorrectedParts };
}

/** The parts of a posting that a correction may change. Those that may be absent were not always kept. */
export type CorrectedParts = Pick<Posting, 'locations' | 'pay' | 'role' | 'traces'> &
  Partial<Pick<Posting, 'title' | 'company' | 'workplace' | 'payAbsence'>>;

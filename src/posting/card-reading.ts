import type { PostedPay, PostedPlace } from './page-reading';

/** One card of a result list as its site prints it: words, unresolved. Plain data, so that it can be sent as a message. */
export interface CardReading {
  /** Adapter id of the site, as in the reading of the posting itself. */
  site: string;
  /** The site's own id of the posting that the card leads to. */
  postingId: string;
  title: string;
  company: string | null;
  locations: PostedPlace[];
  /** Words as given: "Hybrid", "Remote". */
  workplace: string[];
  pay: PostedPay[];
}

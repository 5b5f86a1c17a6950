import type { PayRange, PayPeriod } from '@/posting/pay-range';
import type { PostingKey } from '@/posting/posting';

/** As many versions of a posting are kept; the oldest goes first. */
export const MOST_VERSIONS = 12;

/** The characters of a version's text that are kept: five times a long posting. */
export const LONGEST_TEXT = 40_000;

/** A posted range as it was seen, in its own currency and period, with the words that it was read from. */
export type SeenPay = Pick<
  PayRange,
  'min' | 'max' | 'currency' | 'component' | 'zone' | 'level' | 'quote'
> & { period: PayPeriod };

/** A saved posting as it stood for a while: as its page was read, whatever the user set right. */
export interface SeenVersion {
  /** When it was first and last seen so; epoch ms. */
  firstSeenAt: number;
  lastSeenAt: number;
  title: string;
  /** As printed. */
  places: string[];
  /** What the employer states; a site's estimate is not among it. */
  pay: SeenPay[];
  /** Takes no more applications. */
  closed: boolean;
  /** Plain text, `LONGEST_TEXT` at most. */
  text: string;
}

/** What was seen of a saved posting since it was saved. */
export interface PostingHistory {
  key: PostingKey;
  /** When its page was last read; epoch ms. */
  lastSeenAt: number;
  /** In the order of `firstSeenAt`; none while every reading was as the saved one. */
  versions: SeenVersion[];
}

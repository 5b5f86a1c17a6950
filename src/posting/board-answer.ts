import type { Found, PostedPay } from './page-reading';

/** What a job board's public data says of one posting, beside what the posting's page shows. */
export interface BoardAnswer {
  /** Empty where the board states no pay either. */
  pay: Found<PostedPay>[];
  description: Found<string> | null;
}

import type { AnnualUsd } from '@/posting/money';
import type { PostingKey } from '@/posting/posting';
import type { IsoDay } from './offer';
import type { Stage } from './stage';

/** A pay figure that was said in the talks about a posting: what was named cannot be unnamed. */
export interface NamedNumber {
  posting: PostingKey;
  by: 'you' | 'them';
  /** A range, or one figure at both ends; US dollars a year. */
  low: AnnualUsd;
  high: AnnualUsd;
  pays: 'base' | 'total';
  /** Who heard or said it: "the recruiter". */
  who: string;
  day: IsoDay;
  stage: Stage;
  note?: string;
}

export const LONGEST_WHO = 100;
export const LONGEST_LEDGER_NOTE = 500;

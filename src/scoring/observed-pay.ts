import type { LevelId } from '@/posting/level';
import type { AnnualUsd } from '@/posting/money';
import type { PostingKey } from '@/posting/posting';

/** What is kept of a viewed posting with base pay that its employer states; nothing else of it is. */
export interface ObservedPay {
  key: PostingKey;
  level: LevelId;
  /** Geography id of the market pack. */
  metro: string;
  low: AnnualUsd;
  high: AnnualUsd;
  /** "2026-11": when it was last seen. */
  month: string;
}

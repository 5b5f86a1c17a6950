import type { LevelId } from '@/posting/level';
import type { AnnualUsd } from '@/posting/money';
import type { PostingKey } from '@/posting/posting';
import type { JudgedPosting } from './judged-posting';

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

/**
 * What to keep of a posting that is viewed. Null unless it is judged (an AI role, inside the country), at one level,
 * and its employer states both ends of its base pay in US dollars: an assumed end or a site's figure is no market.
 *
 * @param month "2026-11"
 */
export function observedPayOf(
  { posting, assessment }: JudgedPosting,
  month: string,
): ObservedPay | null {
  const { market, basePay, scoredPay, assumedEnd, level, metro } = assessment;
  const range = scoredPay === null ? undefined : posting.pay[scoredPay];
  if (!market || !basePay || !range || assumedEnd !== null || level.ids.length !== 1) return null;
  const isEmployers =
    range.provenance === 'employer-structured' || range.provenance === 'employer-text';
  if (!isEmployers || range.currency !== 'USD') return null;
  return {
    key: posting.key,
    level: level.id,
    metro,
    low: basePay.min,
    high: basePay.max,
    month,
  };
}

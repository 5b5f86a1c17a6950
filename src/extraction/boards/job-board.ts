import type { BoardAnswer } from '@/posting/board-answer';
import type { Found, PageReading, PostedPay } from '@/posting/page-reading';
import { TEXT_LIMIT } from '../sites/shared/html-text';
import type { Json } from '../sites/shared/json';
import type { QuotedPay } from '../sites/shared/rules';

/** The public data of a kind of job board: where to ask for a posting, and how to read what comes back. Pure. */
export interface JobBoard {
  /** The address to ask for a posting; null where its own address names none, or the board knows no more than the page. */
  request: (reading: PageReading) => { url: string } | null;
  /**
   * Answers by posting id: that of the posting asked for, and perhaps others of the same board. Null for anything that
   * is no answer to this question; never throws.
   */
  read: (json: Json, postingId: string) => Map<string, BoardAnswer> | null;
}

/** More ranges than this are no list of one posting. */
const MOST_RANGES = 100;
/** The longest label (a paragraph, at times), words or excerpt that is taken; as long as in a page's report. */
const LONGEST_TEXT = 5000;

/** Pay as a board states it, in the form that a page's reading has, cut to size. */
export function boardPay(rule: string, stated: readonly QuotedPay[]): Found<PostedPay>[] {
  return stated.slice(0, MOST_RANGES).flatMap(({ pay, quote }): Found<PostedPay>[] => {
    if (pay.kind === 'figures' && pay.min === null && pay.max === null) return [];
    const words = [
      pay.label,
      quote,
      ...Object.values(pay).filter((part) => typeof part === 'string'),
    ];
    if (words.some((part) => (part?.length ?? 0) > LONGEST_TEXT)) return [];
    return [{ value: pay, rule, source: 'page-data', quote }];
  });
}

/** A description as a page's reading has it, cut to size; null for one without words. */
export function boardDescription(rule: string, text: string | null): Found<string> | null {
  const value = text?.slice(0, TEXT_LIMIT).trim();
  return value ? { value, rule, source: 'page-data', quote: '' } : null;
}

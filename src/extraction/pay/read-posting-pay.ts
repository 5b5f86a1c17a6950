import type { PageReading } from '@/posting/page-reading';
import type { PayRange } from '@/posting/pay-range';
import { combinePay } from './combine-pay';
import { payAbsence } from './pay-absence';
import { readPayText } from './read-pay-text';
import { readPostedPay } from './read-posted-pay';

export interface PostingPay {
  /** As posted, base pay first; empty when none is posted. */
  pay: PayRange[];
  /** Why `pay` is empty, in words for the user; null when it is not. */
  payAbsence: string | null;
}

/**
 * Reads the pay of a posting from everything its page gives: data, chips and prose.
 *
 * @param countries ISO codes of the posting's locations; they resolve a plain "$".
 */
export function readPostingPay(reading: PageReading, countries: string[]): PostingPay {
  const title = reading.title.value;
  const description = reading.description?.value ?? '';
  const posted = readPostedPay(reading.pay, { title, countries });
  const prose = readPayText(description, {
    title,
    countries,
    provenance: 'employer-text',
    label: null,
  });
  const pay = combinePay(posted, prose, reading.site);
  return { pay, payAbsence: pay.length > 0 ? null : payAbsence(reading) };
}

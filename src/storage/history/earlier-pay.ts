import type { PayRange } from '@/posting/pay-range';
import type { PostingHistory, SeenPay } from './posting-history';
import { historySteps } from './history-steps';
import { isSamePay, isSameSlot } from './version-changes';

/** What a posting paid before: a fact to bring to a negotiation. */
export interface EarlierPay {
  pay: SeenPay;
  /** The last time that it was seen so; epoch ms. */
  seenUntil: number;
  /** Which way it went since. */
  direction: 'up' | 'down' | 'moved';
}

/**
 * What a posted range was before it last changed; null where no change of it was seen. The user's own pay has no history.
 *
 * @param history of the posting, and of what it is a repost of.
 */
export function earlierPay(history: PostingHistory, current: PayRange): EarlierPay | null {
  if (current.provenance === 'user') return null;
  for (const { changes, lastSeenBefore } of historySteps(history)) {
    for (const change of changes.pay) {
      if (!('after' in change) || !isSameSlot(change.after, current)) continue;
      // Its latest change, or one that ended in other pay than the one that stands there now.
      if (!('before' in change) || !isSamePay(change.after, current)) return null;
      const { before: pay, kind: direction } = change;
      return { pay, seenUntil: lastSeenBefore, direction };
    }
  }
  return null;
}

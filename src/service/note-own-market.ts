import type { JudgedPosting } from '@/scoring/judged-posting';
import { observedPayOf } from '@/scoring/observed-pay';
import { forgetObservedPay, noteObservedPay } from '@/storage/observed-pay';
import { readSettings } from '@/storage/settings';
import { localDay } from '@/posting/local-day';

/**
 * Notes the pay of a posting that is in view as part of the user's own market, where they want that. What was noted
 * goes where the user has set right that it was read wrong. Never throws: the verdict stands without it.
 */
export async function noteOwnMarket(judged: JudgedPosting): Promise<void> {
  try {
    if (!(await readSettings()).ownMarket) return;
    const month = localDay(new Date()).slice(0, 'YYYY-MM'.length);
    const observed = observedPayOf(judged, month);
    if (observed) await noteObservedPay(observed);
    else if (judged.posting.corrected) await forgetObservedPay(judged.posting.key);
  } catch {
    // The next view notes it.
  }
}

import { History } from 'lucide-react';
import type { EarlierPay } from '@/storage/history/earlier-pay';
import { formatDay } from '@/words/format-day';
import { formatPosted } from '@/words/format-money';
import { t } from '@/words/t';

/** What the posting paid before, as a fact to bring along: "Was $180K–$220K until at least Oct 3, 2026". */
export function EarlierPayLine({ earlier }: { earlier: EarlierPay }) {
  const { pay, seenUntil, direction } = earlier;
  return (
    <p className="m-0 flex items-start gap-1.5">
      <History aria-hidden size={15} className="mt-0.5 shrink-0 text-ink-3" />
      <span>
        {t(`saved.earlierPay.${direction}`, { pay: formatPosted(pay), day: formatDay(seenUntil) })}
      </span>
    </p>
  );
}

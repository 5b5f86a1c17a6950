import { ArrowRight } from 'lucide-react';
import type { NextMove } from '@/playbook/moves';
import { asKey } from '@/words/as-key';
import { t } from '@/words/t';

/** Where the user is to be careful, and where they are done. */
const LOOKS: Partial<Record<NextMove, string>> = {
  stalled: 'border-below bg-below-soft text-below',
  'deadline-over': 'border-below bg-below-soft text-below',
  'deadline-near': 'border-at bg-at-soft text-at',
  'check-written': 'border-at bg-at-soft text-at',
  'close-out': 'border-above bg-above-soft text-above',
};
const USUAL = 'border-accent bg-surface text-accent';

/** The one thing to do next, and why. */
export function NextMoveBanner({ next }: { next: NextMove }) {
  return (
    <section
      aria-label={t('playbook.nextMove')}
      className={`flex items-start gap-3 rounded-xl border-l-4 px-4 py-3 ${LOOKS[next] ?? USUAL}`}
    >
      <ArrowRight aria-hidden size={18} className="mt-0.5 shrink-0" />
      <div className="grid gap-0.5">
        <b className="font-semibold">{t(`playbook.next.${asKey(next)}`)}</b>
        <span className="text-sm text-ink">{t(`playbook.nextWhy.${asKey(next)}`)}</span>
      </div>
    </section>
  );
}

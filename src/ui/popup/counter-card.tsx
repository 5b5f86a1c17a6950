import { formatRange } from '@/words/format-money';
import { t } from '@/words/t';
import type { Assessment } from '@/scoring/assessment';
import { CopyButton } from '@/ui/components/copy-button';
import { usRange } from '@/playbook/scripts/us-words';

/** What to ask for and the room that it rests on. Nothing without a counter range. */
export function CounterCard({ assessment: { counter, headroom } }: { assessment: Assessment }) {
  if (!counter) return null;
  return (
    <section aria-labelledby="counter" className="flex items-center gap-3 px-3.5 py-2.5">
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline gap-1.5 text-[13px] leading-tight">
          <h2 id="counter" className="m-0 text-[13px] font-semibold">
            {t('popup.counter.heading')}
          </h2>
          <span className="text-ink-2">{t('popup.counter.base')}</span>
        </div>
        <p className="m-0 text-[1.75rem] leading-tight font-bold tracking-tight text-counter tabular-nums">
          {formatRange(counter)}
        </p>
        <p className="m-0 text-xs leading-snug text-ink-2 tabular-nums">
          {headroom
            ? t('popup.counter.headroom', { range: formatRange(headroom) })
            : t('popup.counter.marketAlone')}
        </p>
      </div>
      <CopyButton text={usRange(counter)} label={t('popup.counter.copy')} />
    </section>
  );
}

import { useRescoreProgress } from '@/ui/hooks/use-rescore-progress';
import { t } from '@/words/t';
import { formatCount } from '@/words/format-number';

/** How far the saved postings are scored anew after a change; nothing once they are. */
export function RescoreBar() {
  const progress = useRescoreProgress();
  if (!progress || progress.total === 0) return null;
  const { done, total } = progress;
  return (
    <div className="sticky top-2 z-10 flex items-center gap-3 rounded-lg border border-line bg-surface p-3 shadow-sm">
      <label htmlFor="rescore" className="whitespace-nowrap">
        {t('market.rescore', { done: formatCount(done), total: formatCount(total) })}
      </label>
      <progress
        id="rescore"
        value={done}
        max={total}
        className="h-2 min-w-0 flex-1 accent-accent"
      />
    </div>
  );
}

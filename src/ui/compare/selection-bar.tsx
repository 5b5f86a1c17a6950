import { Columns2, Trash2, X } from 'lucide-react';
import { SAVED_STATUSES } from '@/storage/saved-labels';
import { formatCount } from '@/words/format-number';
import { Button } from '@/ui/components/button';
import type { CompareRow } from './compare-row';
import { ExportMenu } from './export-menu';
import type { RowHandlers } from './row-handlers';
import { statusLabel } from '@/ui/components/status-words';
import { postingCount } from './row-words';
import { FEWEST_BESIDE, MOST_BESIDE } from './side-by-side';
import { t } from '@/words/t';

/** What can be done with the selected postings; there while there are any. */
export function SelectionBar({
  selected,
  hidden,
  onCompare,
  onClear,
  onRemove,
  onLabel,
}: Omit<RowHandlers, 'onOpen'> & {
  selected: CompareRow[];
  /** How many of them the filters do not show. */
  hidden: number;
  onCompare: () => void;
  onClear: () => void;
}) {
  const keys = selected.map(({ saved }) => saved.key);
  const canCompare = keys.length >= FEWEST_BESIDE && keys.length <= MOST_BESIDE;
  return (
    <section
      aria-label={t('compare.selection.label')}
      className="flex flex-wrap items-center gap-2 rounded-xl border border-accent bg-surface px-3 py-2 print:hidden"
    >
      <output className="font-medium tabular-nums">
        {t(hidden > 0 ? 'compare.selection.someHidden' : 'compare.selection.selected', {
          postings: postingCount(keys.length),
          hidden: formatCount(hidden),
        })}
      </output>
      <span className="flex flex-1 flex-wrap items-center justify-end gap-2">
        <Button
          look="primary"
          disabled={!canCompare}
          title={
            canCompare
              ? undefined
              : t('compare.selection.howMany', { fewest: FEWEST_BESIDE, most: MOST_BESIDE })
          }
          onClick={onCompare}
        >
          <Columns2 aria-hidden size={16} />
          {t('compare.beside.label')}
        </Button>
        <select
          aria-label={t('compare.selection.setStatusOf')}
          value=""
          onChange={({ target }) => {
            const status = SAVED_STATUSES.find((known) => known === target.value);
            if (status) onLabel(keys, { status });
          }}
          className="min-h-9 cursor-pointer rounded-lg border border-edge bg-surface px-2 text-ink"
        >
          <option value="" disabled>
            {t('compare.selection.setStatus')}
          </option>
          {SAVED_STATUSES.map((status) => (
            <option key={status} value={status}>
              {statusLabel(status)}
            </option>
          ))}
        </select>
        <ExportMenu rows={selected} label={t('compare.export.selected')} />
        <Button onClick={() => onRemove(keys)}>
          <Trash2 aria-hidden size={16} />
          {t('compare.remove')}
        </Button>
        <Button look="quiet" aria-label={t('compare.selection.clearAll')} onClick={onClear}>
          <X aria-hidden size={16} />
          {t('compare.selection.clear')}
        </Button>
      </span>
    </section>
  );
}

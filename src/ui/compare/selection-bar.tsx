import { Columns2, Trash2, X } from 'lucide-react';
import { SAVED_STATUSES } from '@/storage/saved-labels';
import { Button } from '@/ui/components/button';
import type { CompareRow } from './compare-row';
import { ExportMenu } from './export-menu';
import type { RowHandlers } from './row-handlers';
import { statusLabel } from '@/ui/components/status-words';
import { postingCount } from './row-words';
import { FEWEST_BESIDE, MOST_BESIDE } from './side-by-side';

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
      aria-label="Selected postings"
      className="flex flex-wrap items-center gap-2 rounded-xl border border-accent bg-surface px-3 py-2 print:hidden"
    >
      <output className="font-medium tabular-nums">
        {postingCount(keys.length)} selected
        {hidden > 0 && `, ${hidden.toLocaleString()} not shown`}
      </output>
      <span className="flex flex-1 flex-wrap items-center justify-end gap-2">
        <Button
          look="primary"
          disabled={!canCompare}
          title={canCompare ? undefined : `Select ${FEWEST_BESIDE} to ${MOST_BESIDE} postings`}
          onClick={onCompare}
        >
          <Columns2 aria-hidden size={16} />
          Side by side
        </Button>
        <select
          aria-label="Set the status of the selected"
          value=""
          onChange={({ target }) => {
            const status = SAVED_STATUSES.find((known) => known === target.value);
            if (status) onLabel(keys, { status });
          }}
          className="min-h-9 cursor-pointer rounded-lg border border-edge bg-surface px-2 text-ink"
        >
          <option value="" disabled>
            Set status…
          </option>
          {SAVED_STATUSES.map((status) => (
            <option key={status} value={status}>
              {statusLabel(status)}
            </option>
          ))}
        </select>
        <ExportMenu rows={selected} label="Export selected" />
        <Button onClick={() => onRemove(keys)}>
          <Trash2 aria-hidden size={16} />
          Remove
        </Button>
        <Button look="quiet" aria-label="Clear the selection" onClick={onClear}>
          <X aria-hidden size={16} />
          Clear
        </Button>
      </span>
    </section>
  );
}

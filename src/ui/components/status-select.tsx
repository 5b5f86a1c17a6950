import { SAVED_STATUSES } from '@/storage/saved-labels';
import type { SavedStatus } from '@/storage/saved-labels';
import { statusLabel } from './status-words';

/** Where the user stands with a posting, to be changed in place. */
export function StatusSelect({
  status,
  label,
  tabIndex,
  onChange,
  className = '',
}: {
  status: SavedStatus;
  /** Read out: "Status of Senior Engineer". */
  label: string;
  tabIndex?: number;
  onChange: (status: SavedStatus) => void;
  className?: string;
}) {
  return (
    <select
      aria-label={label}
      tabIndex={tabIndex}
      value={status}
      onChange={({ target }) => {
        const chosen = SAVED_STATUSES.find((known) => known === target.value);
        if (chosen) onChange(chosen);
      }}
      className={`min-h-8 max-w-full cursor-pointer rounded-lg border border-edge bg-surface px-1.5 py-1 text-ink print:appearance-none print:border-0 print:p-0 ${className}`}
    >
      {SAVED_STATUSES.map((known) => (
        <option key={known} value={known}>
          {statusLabel(known)}
        </option>
      ))}
    </select>
  );
}

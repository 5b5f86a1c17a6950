import type { ReactNode } from 'react';

/**
 * A short fact in a frame.
 *
 * @param unsure dashed: nobody stated it
 */
export function Chip({ unsure = false, children }: { unsure?: boolean; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-md border border-line px-1.5 py-px text-xs whitespace-nowrap text-ink-2 ${unsure ? 'border-dashed border-ink-3' : 'bg-surface-2'}`}
    >
      {children}
    </span>
  );
}

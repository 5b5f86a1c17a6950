import type { ReactNode } from 'react';

/**
 * The classes of a chip, for an element that has to be something else (a button).
 *
 * @param unsure dashed: nobody stated it
 */
export function chipClass({ unsure = false }: { unsure?: boolean } = {}): string {
  return `inline-flex items-center gap-1 rounded-md border border-line px-1.5 py-px text-xs whitespace-nowrap text-ink-2 ${unsure ? 'border-dashed border-ink-3' : 'bg-surface-2'}`;
}

/** A short fact in a frame. */
export function Chip({ unsure = false, children }: { unsure?: boolean; children: ReactNode }) {
  return <span className={chipClass({ unsure })}>{children}</span>;
}

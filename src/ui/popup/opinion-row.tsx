import type { ReactNode } from 'react';

/** One second opinion: what it is, what it says in short, and its picture, words and source. */
export function OpinionRow({
  name,
  outcome,
  children,
}: {
  name: string;
  outcome: string;
  children?: ReactNode;
}) {
  return (
    <section aria-label={name}>
      <h3 className="m-0 flex items-baseline justify-between gap-3 text-sm font-medium">
        {name} <span className="font-semibold tabular-nums">{outcome}</span>
      </h3>
      {children}
    </section>
  );
}

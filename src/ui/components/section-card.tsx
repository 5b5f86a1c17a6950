import { useId } from 'react';
import type { ReactNode } from 'react';

/** A titled part of the options page. */
export function SectionCard({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-5 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <h2 id={id} className="m-0 text-base font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import type { JudgingSection } from '@/ui/components/judging-link';

/** One step of the worked example: its name, which leads to its rule, what comes out, and how. */
export function ExampleStep({
  name,
  section,
  outcome,
  children,
}: {
  name: string;
  section: JudgingSection;
  outcome: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className="grid gap-1 py-3 break-inside-avoid">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <a
          href={`#${section}`}
          className="font-semibold text-ink decoration-line underline-offset-4 hover:decoration-ink"
        >
          {name}
        </a>
        <span className="font-semibold tabular-nums">{outcome}</span>
      </div>
      <div className="grid grid-cols-1 gap-1 text-sm text-ink-2 tabular-nums">{children}</div>
    </li>
  );
}

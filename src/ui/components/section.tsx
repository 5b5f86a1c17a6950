import { ChevronDown } from 'lucide-react';
import { Collapsible } from 'radix-ui';
import type { ReactNode } from 'react';

/**
 * A part of a view that folds under its heading.
 *
 * @param hint a few words beside the heading: how many, or the outcome
 */
export function Section({
  heading,
  hint,
  open = false,
  children,
}: {
  heading: string;
  hint?: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <Collapsible.Root defaultOpen={open} asChild>
      <section className="border-t border-line">
        <h2 className="m-0 text-sm font-semibold">
          <Collapsible.Trigger className="group flex min-h-11 w-full cursor-pointer items-center gap-2 bg-transparent px-4 py-2 text-left hover:bg-surface-2 focus-visible:-outline-offset-2">
            <span className="flex-1">{heading}</span>
            {hint && <span className="text-xs font-normal text-ink-2 tabular-nums">{hint}</span>}
            <ChevronDown
              aria-hidden
              size={16}
              className="shrink-0 text-ink-3 transition-transform group-data-[state=open]:rotate-180"
            />
          </Collapsible.Trigger>
        </h2>
        <Collapsible.Content className="px-4 pb-4">{children}</Collapsible.Content>
      </section>
    </Collapsible.Root>
  );
}

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** A view of a few words in place of a posting: what there is, why, and what to do. */
export function MessageView({
  icon: Icon,
  heading,
  children,
}: {
  icon: LucideIcon;
  heading: string;
  children: ReactNode;
}) {
  return (
    <main className="px-6 pt-6 pb-7">
      <span className="grid size-10 place-items-center rounded-xl bg-surface-3 text-ink-2">
        <Icon aria-hidden size={20} />
      </span>
      <h1 className="m-0 mt-3 text-lg leading-snug font-semibold">{heading}</h1>
      <div className="mt-1.5 grid justify-items-start gap-3 text-sm text-ink-2 wrap-anywhere [&_p]:m-0">
        {children}
      </div>
    </main>
  );
}

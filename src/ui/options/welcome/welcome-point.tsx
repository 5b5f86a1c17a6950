import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** One thing to know, with its picture. */
export function WelcomePoint({
  icon: Icon,
  title,
  children,
}: {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
}) {
  return (
    <li className="flex gap-3.5">
      <span className="grid size-10 shrink-0 place-items-center rounded-lg bg-surface-2 text-accent">
        <Icon aria-hidden size={20} />
      </span>
      <div>
        <h2 className="m-0 text-base font-semibold">{title}</h2>
        <p className="m-0 text-ink-2">{children}</p>
      </div>
    </li>
  );
}

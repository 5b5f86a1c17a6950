import { SlidersHorizontal, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/ui/components/button';
import { Logo } from '@/ui/components/logo';

/** The product's name, and the way to its full pages, which open in tabs of their own. */
export function TopBar() {
  return (
    <header className="flex items-center gap-2 pt-1 pr-2 pl-4">
      <Logo />
      <span className="flex-1 text-sm font-semibold tracking-tight">Headroom</span>
      <nav aria-label="Headroom" className="flex">
        <PageLink href="/compare.html">
          <Table2 aria-hidden size={15} />
          Compare saved
        </PageLink>
        <PageLink href="/options.html">
          <SlidersHorizontal aria-hidden size={15} />
          Profile
        </PageLink>
      </nav>
    </header>
  );
}

function PageLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className={`${buttonClass('quiet')} !px-2 !text-xs whitespace-nowrap`}
    >
      {children}
    </a>
  );
}

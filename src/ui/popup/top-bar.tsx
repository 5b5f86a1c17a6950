import { SlidersHorizontal, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/ui/components/button';
import { Logo } from '@/ui/components/logo';
import { t } from '@/words/t';

/**
 * The product's name, and the way to its full pages, which open in tabs of their own.
 *
 * @param children what can be done with the posting in view
 */
export function TopBar({ children }: { children?: ReactNode }) {
  return (
    <header className="flex items-center gap-1 pt-1.5 pr-2 pl-4">
      <Logo />
      <span className="ml-1 flex-1 text-sm font-semibold tracking-tight">{t('manifest.name')}</span>
      {children}
      <nav aria-label={t('manifest.name')} className="flex">
        <PageLink href="/compare.html">
          <Table2 aria-hidden size={15} />
          {t('popup.top.compare')}
        </PageLink>
        <PageLink href="/options.html">
          <SlidersHorizontal aria-hidden size={15} />
          {t('popup.top.options')}
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
      className={`${buttonClass('quiet')} !gap-1.5 !px-2 !text-xs whitespace-nowrap`}
    >
      {children}
    </a>
  );
}

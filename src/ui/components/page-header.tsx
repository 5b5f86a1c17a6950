import type { ReactNode } from 'react';
import { t } from '@/words/t';
import { buttonClass } from './button';
import { Logo } from './logo';

const PAGES = [
  { href: '/compare.html', id: 'saved' },
  { href: '/playbook.html', id: 'playbook' },
  { href: '/options.html', id: 'options' },
  { href: '/judging.html', id: 'judging' },
] as const;

/** The head of a full page: the product's name, the way to its other pages, and what belongs to this one. */
export function PageHeader({
  current,
  children,
}: {
  current: (typeof PAGES)[number]['href'];
  children?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-3 sm:px-6 print:hidden">
      <span className="inline-flex items-center gap-2 text-base font-semibold">
        <Logo />
        {t('shared.product')}
      </span>
      <nav aria-label={t('shared.product')} className="flex flex-1 gap-1">
        {PAGES.map(({ href, id }) => (
          <a
            key={href}
            href={href}
            aria-current={href === current ? 'page' : undefined}
            className={`${buttonClass('quiet')} aria-[current]:bg-surface-2 aria-[current]:text-ink`}
          >
            {t(`shared.pages.${id}`)}
          </a>
        ))}
      </nav>
      {children}
    </header>
  );
}

import { Link } from 'lucide-react';
import type { ReactNode } from 'react';
import type { JudgingSection } from '@/ui/components/judging-link';
import { asKey } from '@/words/as-key';
import { t } from '@/words/t';

/** A section under its heading, with an address of its own that the heading links to. */
export function RuleSection({ id, children }: { id: JudgingSection; children: ReactNode }) {
  const title = sectionTitle(id);
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="group/section scroll-mt-6 target:[&>h2]:border-l-accent"
    >
      <h2
        id={`${id}-title`}
        className="m-0 -ml-4 flex items-baseline gap-2 border-l-4 border-transparent pl-3 text-xl leading-snug font-semibold break-after-avoid"
      >
        {title}
        <a
          href={`#${id}`}
          aria-label={t('judging.linkTo', { section: title })}
          className="text-ink-3 opacity-0 group-hover/section:opacity-100 focus-visible:opacity-100 print:hidden"
        >
          <Link aria-hidden size={15} />
        </a>
      </h2>
      <div className="mt-3 grid grid-cols-1 gap-4 [&_p]:m-0">{children}</div>
    </section>
  );
}

/** The name of a section. */
export function sectionTitle(id: JudgingSection): string {
  return t(`judging.section.${asKey(id)}`);
}

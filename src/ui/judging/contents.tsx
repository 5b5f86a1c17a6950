import { JUDGING_SECTIONS } from '@/ui/components/judging-link';
import { t } from '@/words/t';
import { sectionTitle } from './rule-section';
import { useSectionInSight } from './use-section-in-sight';

/** The sections by name, the one in sight marked: beside the text, or folded above it where there is no room. */
export function Contents() {
  const current = useSectionInSight(JUDGING_SECTIONS);
  const links = (
    <ol className="m-0 list-none space-y-0.5 p-0">
      {JUDGING_SECTIONS.map((id) => (
        <li key={id}>
          <a
            href={`#${id}`}
            aria-current={id === current ? 'location' : undefined}
            className="-ml-px block border-l-2 border-transparent py-1 pl-3 text-ink-2 no-underline hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
          >
            {sectionTitle(id)}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={t('judging.contents')} className="text-sm print:hidden">
      <div className="sticky top-0 max-h-dvh overflow-y-auto py-10 max-lg:hidden">
        <div className="border-l border-line">{links}</div>
      </div>
      <details className="mt-4 rounded-xl border border-line bg-surface lg:hidden">
        <summary className="cursor-pointer px-4 py-3 font-medium">{t('judging.contents')}</summary>
        <div className="px-4 pb-3">{links}</div>
      </details>
    </nav>
  );
}

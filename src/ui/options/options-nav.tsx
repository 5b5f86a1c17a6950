import { t } from '@/words/t';
import { OPTIONS_PARTS } from './options-part';
import type { OptionsPart } from './options-part';

/** The way between the parts of the options page: links, so that each part can be bookmarked and gone back to. */
export function OptionsNav({ current }: { current: OptionsPart }) {
  return (
    <nav aria-label={t('shared.pages.options')} className="border-b border-line bg-surface">
      <ul className="m-0 mx-auto flex max-w-6xl list-none gap-5 overflow-x-auto px-4 py-0 sm:px-6">
        {OPTIONS_PARTS.map((id) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border-0 border-b-2 border-solid border-transparent font-medium whitespace-nowrap text-ink-2 no-underline hover:text-ink focus-visible:-outline-offset-2 aria-[current]:border-accent aria-[current]:text-ink"
            >
              {t(`options.parts.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { lazy, Suspense, useEffect, useRef } from 'react';
import { PageHeader } from '@/ui/components/page-header';
import { PageLoading } from '@/ui/components/page-state';
import { ToastArea } from '@/ui/components/undo-toast';
import { t } from '@/words/t';
import { OptionsNav } from './options-nav';
import { useOptionsPart } from './options-part';
import type { OptionsPart } from './options-part';
import { WelcomeResume } from './welcome/welcome-resume';

const PARTS = {
  profile: lazy(async () => ({ default: (await import('./profile-part')).ProfilePart })),
  market: lazy(async () => ({ default: (await import('@/ui/market/market-part')).MarketPart })),
  sites: lazy(async () => ({ default: (await import('./sites-part')).SitesPart })),
  data: lazy(async () => ({ default: (await import('./data/data-part')).DataPart })),
  help: lazy(async () => ({ default: (await import('./help-part')).HelpPart })),
} satisfies Record<OptionsPart, unknown>;

/** The options page past the welcome: one part at a time, each loaded when it is first shown. */
export function OptionsView() {
  const part = useOptionsPart();
  const main = useFocusAfterMove(part);
  const Part = PARTS[part];

  useEffect(() => {
    document.title = t('options.documentTitle', { part: t(`options.partTitle.${part}`) });
  }, [part]);

  return (
    <ToastArea>
      <div className="min-h-dvh bg-page">
        <PageHeader current="/options.html" />
        <OptionsNav current={part} />
        <main
          ref={main}
          tabIndex={-1}
          className="mx-auto grid max-w-6xl grid-cols-1 gap-4 p-4 focus:outline-none sm:p-6"
        >
          <WelcomeResume />
          <Suspense fallback={<PageLoading what={t(`options.loading.${part}`)} />}>
            <Part />
          </Suspense>
        </main>
      </div>
    </ToastArea>
  );
}

/** Gives an element the focus after each move, so that a screen reader starts at what is new; not when the page opens. */
function useFocusAfterMove(place: string) {
  const element = useRef<HTMLElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    document.documentElement.scrollTop = 0;
    element.current?.focus({ preventScroll: true });
  }, [place]);
  return element;
}

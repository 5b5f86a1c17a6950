import { FileSearch } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { MessageView } from './message-view';
import { Sentence } from '@/ui/components/sentence';
import { uiLanguage } from '@/words/ui-language';
import type { ReadFrame } from './popup-state';
import { readSites } from './read-sites';
import { usePageCards } from './use-page-cards';
import { useShortcut } from './use-shortcut';
import { ReloadButton } from './reload-button';
import { t } from '@/words/t';

/** Loaded after what is to be there at once. */
const CardList = lazy(async () => ({ default: (await import('./card-list')).CardList }));
const Hint = lazy(async () => ({ default: (await import('@/ui/hints/hint')).Hint }));

/**
 * The tab holds no posting: what is read, and how.
 *
 * @param reason why, as the reader of the page said it; null where nothing was read
 * @param frame where a list of postings may stand
 * @param unreadTab a tab that may only need to be loaded again
 */
export function NoPostingView({
  reason = null,
  unreadTab = null,
  frame,
}: {
  reason?: string | null;
  unreadTab?: number | null;
  frame?: ReadFrame | undefined;
}) {
  const cards = usePageCards(frame);
  const sites = readSites();
  const keys = useShortcut();
  if (cards.cards.length > 0) {
    return (
      <main className="pt-3 pb-4">
        <h1 className="m-0 px-4 text-lg leading-snug font-semibold">{t('popup.list.heading')}</h1>
        <p className="m-0 mt-0.5 mb-2 px-4 text-sm text-ink-2">{t('popup.list.how')}</p>
        <Suspense fallback={null}>
          <CardList cards={cards} />
        </Suspense>
      </main>
    );
  }
  return (
    <MessageView icon={FileSearch} heading={t('popup.none.heading')}>
      {reason && <p>{reason}</p>}
      {sites.length > 0 && (
        <p>
          <Sentence
            of="popup.none.sites"
            parts={{
              sites: (
                <b className="font-semibold text-ink">
                  {new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(sites)}
                </b>
              ),
            }}
          />
        </p>
      )}
      {unreadTab !== null && (
        <>
          <p>{t('popup.none.older')}</p>
          <ReloadButton tabId={unreadTab} />
        </>
      )}
      <details className="w-full rounded-lg border border-line px-3 py-2">
        <summary className="cursor-pointer font-medium text-ink">{t('popup.none.how')}</summary>
        <ol className="m-0 mt-2 list-decimal space-y-1.5 pl-4">
          <li>{t('popup.none.howRead')}</li>
          <li>{t('popup.none.howCompared')}</li>
          <li>{t('popup.none.howPrivate')}</li>
          {keys && <li>{t('popup.none.howKeys', { keys })}</li>}
        </ol>
      </details>
      <Suspense fallback={null}>
        <Hint id="list-badges" />
      </Suspense>
    </MessageView>
  );
}

import { browser, type ContentScriptContext } from '#imports';
import { NoteSession } from '@/annotation/note-session';
import type { SiteAdapter } from '@/extraction/sites/adapter';
import { pageReader, type GenericReader } from '@/extraction/sites/page-reader';
import { attemptsOf } from '@/extraction/sites/shared/run-rules';
import { onMessage, sendMessage } from '@/messaging/messages';
import { currentPage } from '@/watch/current-page';
import { watchPage } from '@/watch/watch-page';
import { chosenNote } from './chosen-note';
import { takeNote } from './note-slot';
import { stopWith } from './stop-with';

/** What every content script of ours is defined by. */
export interface PageScript {
  allFrames: boolean;
  runAt: 'document_idle';
  noScriptStartedPostMessage: boolean;
  main: (ctx: ContentScriptContext) => void;
}

/**
 * The content script of the job sites that the manifest names.
 *
 * @param sites the adapters that it carries; each page loads those of its own group of sites and no others.
 * @param generic reads what these adapters cannot; null where the sites have no general data.
 */
export function contentScript(
  sites: readonly SiteAdapter[],
  generic: GenericReader | null,
): PageScript & { matches: string[] } {
  return { ...pageScript(sites, generic), matches: sites.flatMap(({ matches }) => matches) };
}

/**
 * A content script without a place to run in. In every frame: watches the page, reads the posting, asks for its
 * judgement, shows the note. Free of side effects until its `main` runs.
 */
export function pageScript(
  sites: readonly SiteAdapter[],
  generic: GenericReader | null,
): PageScript {
  return {
    allFrames: true,
    runAt: 'document_idle',
    // The message would tell every page that the extension is there.
    noScriptStartedPostMessage: true,
    main: (ctx) => runInPage(ctx, pageReader(sites, generic)),
  };
}

function runInPage(
  ctx: ContentScriptContext,
  { readPage, anchorFor }: ReturnType<typeof pageReader>,
): void {
  const note = takeNote({
    frame: window,
    findAnchor: () => anchorFor(currentPage(window)),
    openDetails: async () => {
      try {
        return await sendMessage('openPopup', undefined);
      } catch {
        return !session.checkAlive();
      }
    },
    choose: (change) => {
      sendMessage('chooseNote', change).catch(() => session.checkAlive());
    },
  });
  const session = new NoteSession({
    report: (result) => sendMessage('reportPage', result),
    show: note ? chosenNote(ctx, note) : () => {},
    isAlive: () => Boolean(browser.runtime?.id),
    quiet: window !== window.top,
    onGone: () => ctx.abort('The extension is gone'),
  });
  ctx.onInvalidated(() => session.end());
  stopWith(
    ctx,
    onMessage('judgedAnew', ({ data }) => session.judgedAnew(data)),
  );
  stopWith(
    ctx,
    onMessage('showQuote', ({ data }) => note?.showQuote(data) ?? 'gone'),
  );
  stopWith(
    ctx,
    onMessage('tryRules', () => attemptsOf(() => readPage(currentPage(window)))),
  );
  ctx.addEventListener(document, 'visibilitychange', () => session.checkAlive());
  watchPage({
    frame: window,
    readPage,
    isOwnNode: (node) => note?.owns(node) ?? false,
    signal: ctx.signal,
    publish: (result) => void session.take(result),
  });
}

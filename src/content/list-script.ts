import { browser, type ContentScriptContext } from '#imports';
import { ListBadges } from '@/annotation/list-badges';
import type { CardList } from '@/extraction/sites/cards/card-list';
import { onMessage, sendMessage } from '@/messaging/messages';
import { currentPage } from '@/watch/current-page';
import { watchList } from '@/watch/watch-list';
import type { PageScript } from './content-script';
import { ListSession } from './list-session';
import { stopWith } from './stop-with';

/**
 * The content script that puts badges on the cards of result lists. It is one of its own, beside the one that reads
 * postings: each stays small. Free of side effects until its `main` runs.
 */
export function listScript(lists: readonly CardList[]): PageScript & { matches: string[] } {
  return {
    matches: lists.flatMap(({ matches }) => matches),
    allFrames: true,
    runAt: 'document_idle',
    // The message would tell every page that the extension is there.
    noScriptStartedPostMessage: true,
    main: (ctx) => {
      afterLoad(() => runInPage(ctx, lists));
    },
  };
}

/** A page that never loads to its end is taken for loaded after so long. */
const LONGEST_LOAD_MS = 5000;

/** Until it is loaded, a page may be taking over its server's markup, and complain of what is not its own. */
function afterLoad(run: () => void): void {
  if (document.readyState === 'complete') {
    run();
    return;
  }
  const timer = setTimeout(loaded, LONGEST_LOAD_MS);
  window.addEventListener('load', loaded, { once: true });

  function loaded(): void {
    clearTimeout(timer);
    window.removeEventListener('load', loaded);
    run();
  }
}

function runInPage(ctx: ContentScriptContext, lists: readonly CardList[]): void {
  if (ctx.signal.aborted) return;
  const badges = new ListBadges((element, id) => lists.some(({ idOf }) => idOf(element) === id));
  const session = new ListSession({
    frame: window,
    lists,
    badges,
    currentPage: () => currentPage(window),
    ask: (cards) => sendMessage('judgeCards', cards),
    signal: ctx.signal,
  });
  const isAlive = (): boolean => {
    if (browser.runtime?.id) return true;
    ctx.abort('The extension is gone');
    return false;
  };
  ctx.onInvalidated(() => badges.clear());
  stopWith(
    ctx,
    onMessage('postingJudged', ({ data }) => void session.judgedAnew(data)),
  );
  stopWith(
    ctx,
    onMessage('listCards', () => session.listed()),
  );
  stopWith(
    ctx,
    onMessage('openCard', ({ data }) => session.open(data)),
  );
  watchList({
    frame: window,
    isOwnNode: (node) => badges.owns(node),
    signal: ctx.signal,
    changed: () => badges.sweep(),
    look: () => isAlive() && void session.look(),
    returned: () => session.forget(),
  });
}

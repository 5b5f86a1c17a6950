import { browser, defineContentScript } from '#imports';
import { NoteSession } from '@/annotation/note-session';
import { PageNote } from '@/annotation/page-note';
import { anchorFor, readPage } from '@/extraction/sites/read-page';
import { matchPatterns } from '@/extraction/sites/registry';
import { onMessage, sendMessage } from '@/messaging/messages';
import { currentPage } from '@/watch/current-page';
import { watchPage } from '@/watch/watch-page';

/** In every frame of a known job site: watch the page, read the posting, ask for its judgement, show the note. */
export default defineContentScript({
  matches: matchPatterns(),
  allFrames: true,
  runAt: 'document_idle',
  // The message would tell every page that the extension is there.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const note = new PageNote({
      frame: window,
      findAnchor: () => anchorFor(currentPage(window)),
      openDetails: async () => {
        try {
          return await sendMessage('openPopup', undefined);
        } catch {
          return !session.checkAlive();
        }
      },
    });
    const session = new NoteSession({
      report: (result) => sendMessage('reportPage', result),
      show: (state) => note.show(state),
      isAlive: () => Boolean(browser.runtime?.id),
      quiet: window !== window.top,
      onGone: () => ctx.abort('The extension is gone'),
    });
    const stopListening = onMessage('judgedAnew', ({ data }) => session.judgedAnew(data));
    ctx.onInvalidated(() => {
      session.end();
      // Of an extension that is gone, no listener is left to remove.
      if (browser.runtime?.id) stopListening();
    });
    ctx.addEventListener(document, 'visibilitychange', () => session.checkAlive());
    watchPage({
      frame: window,
      readPage,
      isOwnNode: (node) => note.owns(node),
      signal: ctx.signal,
      publish: (result) => void session.take(result),
    });
  },
});

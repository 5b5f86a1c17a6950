import { browser, type ContentScriptContext } from '#imports';

/** Stops a message listener when its script ends. */
export function stopWith(ctx: ContentScriptContext, stopListening: () => void): void {
  ctx.onInvalidated(() => {
    // Of an extension that is gone, no listener is left to remove.
    if (browser.runtime?.id) stopListening();
  });
}

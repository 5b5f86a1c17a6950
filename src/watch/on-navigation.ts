import { topHrefOf } from './current-page';

/** How often the address is compared where the browser does not tell of a change. */
const POLL_MS = 1000;

/**
 * Calls back whenever the address of the frame, or of the top document above it, may have changed, after the change.
 * The `navigate` event is left alone: it fires before the address has changed, and for navigations that never happen.
 */
export function onNavigation(frame: Window, signal: AbortSignal, callback: () => void): void {
  for (const type of ['popstate', 'hashchange'] as const) {
    frame.addEventListener(type, callback, { signal });
  }
  const windows = topHrefOf(frame) === null || !frame.top ? [frame] : [frame, frame.top];
  const told = windows.map((window) => listen(window, signal, callback));
  if (told.every(Boolean)) return;
  const poll = setInterval(callback, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(poll));
}

/** True when the window's Navigation API (not in every browser yet) will tell. */
function listen(window: Window, signal: AbortSignal, callback: () => void): boolean {
  const { navigation }: { navigation?: Navigation } = window;
  if (!navigation) return false;
  navigation.addEventListener('currententrychange', callback, { signal });
  navigation.addEventListener('navigatesuccess', callback, { signal });
  return true;
}

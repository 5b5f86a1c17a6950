/** How often it is looked whether the page still leaves the note its place. */
const CHECK_MS = 1000;

export interface PageMoves {
  /** Something of the page was scrolled. */
  scrolled: () => void;
  resized: () => void;
  /** Now and then, while the page is in sight. */
  rested: () => void;
}

/** Tells what the page does around the note, at most once a frame, until `signal` ends it. */
export function whileShown(frame: Window, signal: AbortSignal, moves: PageMoves): void {
  let request = 0;
  const onFrame = (act: () => void) => (): void => {
    frame.cancelAnimationFrame(request);
    request = frame.requestAnimationFrame(() => {
      if (!signal.aborted) act();
    });
  };
  // Captured, since scroll events of inner containers do not bubble.
  const options = { capture: true, passive: true, signal };
  frame.addEventListener('scroll', onFrame(moves.scrolled), options);
  frame.addEventListener('resize', onFrame(moves.resized), { signal });
  const check = setInterval(() => {
    if (!frame.document.hidden) moves.rested();
  }, CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(check));
}

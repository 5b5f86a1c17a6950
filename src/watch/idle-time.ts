/** The longest that idle time is waited for; on a busy page, work goes on after so long. */
const LONGEST_WAIT_MS = 200;

/** Waits until the page has nothing better to do. */
function idleTime(frame: Window): Promise<void> {
  return new Promise((resolve) => {
    if (typeof frame.requestIdleCallback === 'function') {
      frame.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    } else {
      setTimeout(resolve, 0);
    }
  });
}

/** The longest stretch of work between two pauses. */
const SLICE_MS = 8;

/** The entries in order, with a pause for the page after each stretch of work; ends early where `signal` says so. */
export async function* inIdleTime<T>(
  entries: Iterable<T>,
  frame: Window,
  signal: AbortSignal,
): AsyncGenerator<T> {
  let until = 0;
  for (const entry of entries) {
    if (performance.now() >= until) {
      // A pause between any two stretches is the purpose.
      // oxlint-disable-next-line no-await-in-loop
      await idleTime(frame);
      until = performance.now() + SLICE_MS;
    }
    if (signal.aborted) return;
    yield entry;
  }
}

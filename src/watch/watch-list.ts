import { onNavigation } from './on-navigation';

/** A burst of changes is over after so long without one, or is looked into after so long without a pause. */
const QUIET_MS = 120;
const MAX_WAIT_MS = 500;

/** Attributes by which lists tie an element to a posting: one that changes makes the card another posting's. */
const IDENTITY = [
  'componentkey',
  'data-occludable-job-id',
  'data-job-id',
  'data-entity-urn',
  'href',
];

export interface ListWatchOptions {
  frame: Window;
  /** True for nodes that the extension itself adds to the page. */
  isOwnNode: (node: Node) => boolean;
  signal: AbortSignal;
  /** Called with each change, before the browser paints it. */
  changed: () => void;
  /** Called when a burst of changes is over, while the page is in sight. */
  look: () => void;
  /** Called when the user comes back to the page. */
  returned: () => void;
}

/** Watches a frame whose lists grow, scroll and use their elements again. */
export function watchList({
  frame,
  isOwnNode,
  signal,
  changed,
  look,
  returned,
}: ListWatchOptions): void {
  const { document } = frame;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;

  const lookSoon = (): void => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        since = null;
        if (!document.hidden) look();
      },
      Math.max(0, Math.min(now + QUIET_MS, since + MAX_WAIT_MS) - now),
    );
  };

  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOwnRecord(record, isOwnNode))) return;
    changed();
    lookSoon();
  });

  if (signal.aborted) return;
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: IDENTITY,
  });
  onNavigation(frame, signal, lookSoon);
  // Other widths leave other room.
  frame.addEventListener('resize', lookSoon, { signal });
  const onSight = (): void => {
    if (document.hidden) return;
    returned();
    lookSoon();
  };
  document.addEventListener('visibilitychange', onSight, { signal });
  // From another window, beside which the list stayed in sight.
  frame.addEventListener('focus', onSight, { signal });
  frame.addEventListener('pageshow', ({ persisted }) => persisted && onSight(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  lookSoon();
}

function isOwnRecord(record: MutationRecord, isOwnNode: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every((node) => isOwnNode(node));
}

import type { Page } from '@/extraction/sites/adapter';
import type { PageResult } from '@/posting/page-reading';
import { addressKey } from './address-key';
import { currentPage, topHrefOf } from './current-page';
import { onNavigation } from './on-navigation';
import { Settling } from './settling';

/** A burst of changes is over after so long without one… */
const QUIET_MS = 200;
/** …or is looked into after so long without a pause. */
const MAX_WAIT_MS = 1000;
/** Reading takes at most this share of the time on a page that never rests: 1 in 50. */
const REST_PER_COST = 50;
/** A frame smaller than this shows no posting that a person reads. */
const LEAST_WIDTH_PX = 300;
const LEAST_HEIGHT_PX = 200;

export interface WatchOptions {
  frame: Window;
  /** Reads the page as it stands; may throw, and is then taken to have found nothing. */
  readPage: (page: Page) => PageResult;
  /** True for nodes that the extension itself adds to the page. */
  isOwnNode: (node: Node) => boolean;
  /** Stops everything. */
  signal: AbortSignal;
  /** Gets each result in turn; the last one belongs to the posting in view. */
  publish: (result: PageResult) => void;
}

/**
 * Watches a frame whose posting may change without a page load, and publishes what it shows.
 * A result is withdrawn (by `loading`) as soon as the address changes, and a new one given once the page has settled.
 */
export function watchPage({ frame, readPage, isOwnNode, signal, publish }: WatchOptions): void {
  const { document } = frame;
  const settling = new Settling(now());
  let address = addressOf(frame);
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let burstTimer: ReturnType<typeof setTimeout> | undefined;
  let burstSince: number | null = null;
  let restUntil = 0;
  let running = false;
  let hasPublished = false;

  const give = (result: PageResult): void => {
    hasPublished = true;
    publish(result);
  };

  const stopTimers = (): void => {
    clearTimeout(lookTimer);
    clearTimeout(burstTimer);
    burstSince = null;
  };

  const look = (): void => {
    stopTimers();
    noticeAddress();
    if (signal.aborted || !running) return;
    const started = now();
    const result = readSafely(readPage, frame);
    restUntil = now() + (now() - started) * REST_PER_COST;
    const step = settling.look(result, frame.location.href, now());
    if (step.lookAgainIn !== null) lookTimer = setTimeout(look, step.lookAgainIn);
    if (step.publish) give(step.publish);
  };

  const noticeAddress = (): void => {
    const current = addressOf(frame);
    if (current.href === address.href && current.top === address.top) return;
    const changed = keyOf(current) !== keyOf(address);
    address = current;
    // A frame that is not looked at may never be: it must not announce what no one awaits of it.
    if (changed && (running || hasPublished)) give(settling.leave(now()));
    // The new pane may be there already, without a change of the document to come.
    if (running) burstSoon();
  };

  const burstSoon = (): void => {
    const time = now();
    burstSince ??= time;
    const due = Math.max(Math.min(time + QUIET_MS, burstSince + MAX_WAIT_MS), restUntil);
    clearTimeout(burstTimer);
    burstTimer = setTimeout(look, due - time);
  };

  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOwnRecord(record, isOwnNode))) return;
    noticeAddress();
    burstSoon();
  });

  const startOrPause = (): void => {
    const wanted = !signal.aborted && !document.hidden && isLargeEnough(frame);
    if (wanted === running) return;
    running = wanted;
    if (!running) {
      stopTimers();
      observer.disconnect();
      return;
    }
    settling.resume(now());
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    look();
  };

  if (signal.aborted) return;
  onNavigation(frame, signal, noticeAddress);
  document.addEventListener('visibilitychange', startOrPause, { signal });
  frame.addEventListener('resize', startOrPause, { signal });
  frame.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      give(settling.comeBack(now()));
      if (running) look();
    },
    { signal },
  );
  signal.addEventListener('abort', startOrPause);
  startOrPause();
}

const now = (): number => performance.now();

interface Address {
  href: string;
  top: string | null;
}

function addressOf(frame: Window): Address {
  return { href: frame.location.href, top: topHrefOf(frame) };
}

function keyOf({ href, top }: Address): string {
  return top === null ? addressKey(href) : `${addressKey(href)} ${addressKey(top)}`;
}

function readSafely(readPage: WatchOptions['readPage'], frame: Window): PageResult {
  try {
    return readPage(currentPage(frame));
  } catch {
    return { kind: 'none', reason: 'The page could not be read.' };
  }
}

function isOwnRecord(record: MutationRecord, isOwnNode: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every((node) => isOwnNode(node));
}

function isLargeEnough(frame: Window): boolean {
  return frame.innerWidth >= LEAST_WIDTH_PX && frame.innerHeight >= LEAST_HEIGHT_PX;
}

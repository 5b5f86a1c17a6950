import { afterEach, beforeEach, vi } from 'vitest';
import type { Page } from '@/extraction/sites/adapter';
import type { PageResult } from '@/posting/page-reading';
import { watchPage } from '@/watch/watch-page';
import { names, payChip, posting } from './readings';

/** A site in miniature: the address names a posting, the pane holds one, and both must agree. */
export function readSmallSite({ document, url }: Page): PageResult {
  const wanted = url.searchParams.get('job');
  const pane = document.querySelector('#pane');
  const shown = pane?.getAttribute('data-id');
  if (!wanted) return { kind: 'none', reason: 'No posting is selected.' };
  if (!pane || shown !== wanted)
    return { kind: 'loading', reason: 'The pane shows another posting.' };
  const chip = pane.querySelector('.pay')?.textContent;
  return posting(wanted, chip ? payChip(chip) : {});
}

/** What a test sees of one watched frame. */
export interface Watching {
  results: PageResult[];
  reads: number;
  controller: AbortController;
}

/** Sets the small site up before each test, on posting 1, with fake timers; gives the state of the current test. */
export function useSmallSite(): Watching {
  const watching: Watching = { results: [], reads: 0, controller: new AbortController() };
  beforeEach(() => {
    vi.useFakeTimers();
    Object.assign(watching, { results: [], reads: 0, controller: new AbortController() });
    setHidden(false);
    setAddress('1');
    setPane('1');
  });
  afterEach(() => {
    watching.controller.abort();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  return watching;
}

export function startWatching(watching: Watching, read = readSmallSite): void {
  watchPage({
    frame: window,
    readPage: (page) => {
      watching.reads += 1;
      return read(page);
    },
    isOwnNode: (node) => node instanceof HTMLElement && node.dataset.own === 'true',
    signal: watching.controller.signal,
    publish: (result) => watching.results.push(result),
  });
}

export function setAddress(id: string | null): void {
  history.pushState(null, '', id === null ? '/list' : `/list?job=${id}`);
}

export function setPane(id: string, html = ''): void {
  document.body.innerHTML = `<div id="pane" data-id="${id}">${html}</div>`;
}

export function setHidden(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

export const last = (watching: Watching): string | undefined => names(watching.results).at(-1);

export const wait = (milliseconds: number): Promise<unknown> =>
  vi.advanceTimersByTimeAsync(milliseconds);

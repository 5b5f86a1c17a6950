import { browser } from '#imports';
import type { Browser } from '#imports';
import { useLayoutEffect, useState } from 'react';
import { electFrame } from '@/storage/elect-frame';
import type { TabState } from '@/storage/tab-state';
import { readTab, watchTab } from '@/storage/tab-states';
import { errorWords } from '@/words/error-words';
import type { PopupState } from './popup-state';
import { t } from '@/words/t';

/**
 * What the tab shows, kept up to date. Read straight from session storage: no worker has to wake for it.
 *
 * @param givenTab the tab to show; null for the one in front
 */
export function usePopupState(givenTab: number | null): PopupState {
  const [state, setState] = useState<PopupState>({ kind: 'opening' });

  // Before the first paint: the state is there a frame sooner.
  useLayoutEffect(() => {
    const opened = new AbortController();
    follow(givenTab, setState, opened.signal).catch((error: unknown) => {
      const message = errorWords(error);
      if (!opened.signal.aborted) setState({ kind: 'failed', message });
    });
    return () => opened.abort();
  }, [givenTab]);

  return state;
}

/** Shows a tab's state now and after each change of it, until the signal. */
async function follow(
  givenTab: number | null,
  onState: (state: PopupState) => void,
  signal: AbortSignal,
): Promise<void> {
  let tab = await findTab(givenTab);
  const tabId = tab?.id;
  if (tabId === undefined) {
    onState({ kind: 'no-tab' });
    return;
  }
  let frames = await readTab(tabId);
  const show = () => {
    if (!signal.aborted) onState(stateOf(frames, tabId, tab));
  };
  const onUpdated = async (updatedId: number): Promise<void> => {
    if (updatedId !== tabId) return;
    tab = await findTab(tabId);
    show();
  };
  const onFrames = (changed: TabState): void => {
    frames = changed;
    show();
  };
  const stopWatching = watchTab(tabId, onFrames);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stop = () => {
    stopWatching();
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop);
  show();
}

/** The tab; undefined where there is none (it was closed meanwhile). */
async function findTab(givenTab: number | null): Promise<Browser.tabs.Tab | undefined> {
  if (givenTab !== null) return browser.tabs.get(givenTab).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

function stateOf(frames: TabState, tabId: number, tab: Browser.tabs.Tab | undefined): PopupState {
  const elected = electFrame(frames);
  const state = elected === null ? undefined : frames[elected];
  if (state) return { ...state, frame: { tabId, frameId: Number(elected), url: state.url } };
  if (tab?.status === 'loading') {
    return { kind: 'loading', reason: t('popup.loading.page') };
  }
  return { kind: 'unread', tabId, url: tab?.url ?? null };
}

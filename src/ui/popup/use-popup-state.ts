import { browser } from '#imports';
import { useEffect, useState } from 'react';
import { electFrame } from '@/storage/elect-frame';
import type { TabState } from '@/storage/tab-state';
import { readTab, watchTab } from '@/storage/tab-states';
import type { PopupState } from './popup-state';
import { isReadSite } from './read-sites';

/**
 * What the tab shows, kept up to date. Read straight from session storage: no worker has to wake for it.
 *
 * @param givenTab the tab to show; null for the one in front
 */
export function usePopupState(givenTab: number | null): PopupState {
  const [state, setState] = useState<PopupState>({ kind: 'opening' });

  useEffect(() => {
    let stop = () => {};
    let stopped = false;

    const open = async (): Promise<void> => {
      const tab = await findTab(givenTab);
      if (stopped) return;
      if (tab?.id === undefined) {
        setState({ kind: 'unread', tabId: null, onReadSite: false });
        return;
      }
      const { id, url } = tab;
      const show = (frames: TabState) => setState(stateOf(frames, id, url));
      stop = watchTab(id, show);
      const frames = await readTab(id);
      if (!stopped) show(frames);
    };

    open().catch((error: unknown) => {
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [givenTab]);

  return state;
}

async function findTab(givenTab: number | null) {
  if (givenTab !== null) return browser.tabs.get(givenTab).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

function stateOf(frames: TabState, tabId: number, url: string | undefined): PopupState {
  const elected = electFrame(frames);
  const frame = elected === null ? undefined : frames[elected];
  return frame ?? { kind: 'unread', tabId, onReadSite: url !== undefined && isReadSite(url) };
}

import type { FrameState } from '@/storage/tab-state';

/** What the popup shows. */
export type PopupState =
  /** The stored state is being fetched: a few milliseconds. */
  | { kind: 'opening' }
  /** Nothing has been reported from the tab. `onReadSite` is null where the browser does not tell the tab's address. */
  | { kind: 'unread'; tabId: number; onReadSite: boolean | null }
  /** The tab is gone. */
  | { kind: 'no-tab' }
  | FrameState;

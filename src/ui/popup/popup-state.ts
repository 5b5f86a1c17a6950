import type { FrameState } from '@/storage/tab-state';

/** The frame that speaks for the tab, and the address that it stands at. */
export interface ReadFrame {
  tabId: number;
  frameId: number;
  url: string;
}

/** What the popup shows. */
export type PopupState =
  /** The stored state is being fetched: a few milliseconds. */
  | { kind: 'opening' }
  /** Nothing has been reported from the tab. `url` is null where the browser does not tell the tab's address. */
  | { kind: 'unread'; tabId: number; url: string | null }
  /** The tab is gone. */
  | { kind: 'no-tab' }
  | (FrameState & { frame?: ReadFrame });

import type { FrameState } from '@/storage/tab-state';

/** What the popup shows. */
export type PopupState =
  /** The stored state is being fetched: a few milliseconds. */
  | { kind: 'opening' }
  /** Nothing has been reported from the tab. */
  | { kind: 'unread'; tabId: number | null; onReadSite: boolean }
  | FrameState;

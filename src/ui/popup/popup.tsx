import { PopupView } from './popup-view';
import { usePopupState } from './use-popup-state';

/** The popup of a tab: the given one, or the one in front. */
export function Popup({ tabId }: { tabId: number | null }) {
  return <PopupView state={usePopupState(tabId)} />;
}

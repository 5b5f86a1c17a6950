import { PopupView } from './popup-view';
import { usePopupState } from './use-popup-state';
import { useRememberedPanel } from './use-remembered-panel';

/** The popup of a tab: the given one, or the one in front. */
export function Popup({ tabId }: { tabId: number | null }) {
  const state = usePopupState(tabId);
  const { isKnown, panel, remember } = useRememberedPanel();
  return isKnown && <PopupView state={state} panel={panel} onPanel={remember} />;
}

import '@/ui/styles/popup.css';
import { renderPage } from '@/ui/components/render-page';
import { Popup } from '@/ui/popup/popup';
import { tabParameter } from '@/ui/popup/tab-parameter';

const tabId = tabParameter(window.location.search);
// In a tab of its own the page is as wide as the window; a popup takes its width from the page.
if (tabId !== null) document.body.className = 'mx-auto max-w-[400px]';

renderPage(<Popup tabId={tabId} />);

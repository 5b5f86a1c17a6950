import { isManifestSite } from '@/access/manifest-sites';
import { NoPostingView } from './no-posting-view';
import { OtherSiteView } from './other-site-view';
import { ReloadView } from './reload-view';

/** Stores of extensions, which the browsers keep closed to every extension. */
const STORE_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org'];
const CLOSED = 'The browser keeps this page closed to extensions: it is one of its own.';
const NOT_TOLD =
  'The browser keeps this page closed. To have a page of another site read, click Headroom’s toolbar button over it.';

/** A tab of which nothing has been read: why, and how to have it read. */
export function UnreadView({ tabId, url }: { tabId: number; url: string | null }) {
  if (url === null) return <NoPostingView reason={NOT_TOLD} unreadTab={tabId} />;
  if (!isOpenToExtensions(url)) return <NoPostingView reason={CLOSED} />;
  return isManifestSite(url) ? (
    <ReloadView tabId={tabId} />
  ) : (
    <OtherSiteView tabId={tabId} url={url} />
  );
}

function isOpenToExtensions(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !STORE_HOSTS.includes(hostname);
}

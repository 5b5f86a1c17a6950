import { isManifestSite } from '@/access/manifest-sites';
import { NoPostingView } from './no-posting-view';
import { OtherSiteView } from './other-site-view';
import { ReloadView } from './reload-view';
import { t } from '@/words/t';

/** Stores of extensions, which the browsers keep closed to every extension. */
const STORE_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org'];

/** A tab of which nothing has been read: why, and how to have it read. */
export function UnreadView({ tabId, url }: { tabId: number; url: string | null }) {
  if (url === null) return <NoPostingView reason={t('popup.none.notTold')} unreadTab={tabId} />;
  if (!isOpenToExtensions(url)) return <NoPostingView reason={t('popup.none.closedPage')} />;
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

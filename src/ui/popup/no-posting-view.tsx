import { FileSearch } from 'lucide-react';
import { MessageView } from './message-view';
import { readSites } from './read-sites';
import { ReloadButton } from './reload-button';

const SITES = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * The tab holds no posting: what is read, and how.
 *
 * @param reason why, as the reader of the page said it; null where nothing was read
 * @param unreadTab a tab that may only need to be loaded again
 */
export function NoPostingView({
  reason = null,
  unreadTab = null,
}: {
  reason?: string | null;
  unreadTab?: number | null;
}) {
  const sites = readSites();
  return (
    <MessageView icon={FileSearch} heading="No job posting on this tab">
      {reason && <p>{reason}</p>}
      {sites.length > 0 && (
        <p>
          Open a posting on <b className="font-semibold text-ink">{SITES.format(sites)}</b> and it
          is read by itself.
        </p>
      )}
      {unreadTab !== null && (
        <>
          <p>
            A posting that was open before Headroom was installed or updated has to be loaded again.
          </p>
          <ReloadButton tabId={unreadTab} />
        </>
      )}
      <details className="w-full rounded-lg border border-line px-3 py-2">
        <summary className="cursor-pointer font-medium text-ink">How a posting is read</summary>
        <ol className="m-0 mt-2 list-decimal space-y-1.5 pl-4">
          <li>Title, place and posted pay are read from the page that you have open.</li>
          <li>Posted base pay is compared with the market band for the level, place and skills.</li>
          <li>Everything stays in this browser. Headroom sends nothing anywhere.</li>
        </ol>
      </details>
    </MessageView>
  );
}

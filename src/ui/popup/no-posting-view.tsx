import { FileSearch } from 'lucide-react';
import { MessageView } from './message-view';
import { readSites } from './read-sites';

const SITES = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * The tab holds no posting: what is read, and how.
 *
 * @param reason why, as the reader of the page said it; null where nothing was read
 */
export function NoPostingView({ reason }: { reason: string | null }) {
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

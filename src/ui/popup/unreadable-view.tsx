import { FileWarning } from 'lucide-react';
import { MessageView } from './message-view';
import type { ReadFrame } from './popup-state';
import { isKnownSite, siteName } from './read-sites';
import { ReportButton } from './report-button';

/** The page announces a posting, and none could be read: what was missed, and how to tell of it. No number is shown. */
export function UnreadableView({
  reason,
  frame,
}: {
  reason: string;
  frame: ReadFrame | undefined;
}) {
  const site = frame && isKnownSite(frame.url) ? siteName(frame.url) : 'the site';
  return (
    <MessageView icon={FileWarning} heading="Headroom could not read this page">
      <p role="alert" className="text-ink">
        {reason} Headroom has stopped waiting, and reads the page should that change.
      </p>
      <p>
        The posting may be gone, or {site} may build its pages in a new way. No figure is shown,
        since it could be wrong.
      </p>
      {frame && <ReportButton frame={frame} posting={null} reason={reason} />}
    </MessageView>
  );
}

import { RotateCw } from 'lucide-react';
import { MessageView } from './message-view';
import { ReloadButton } from './reload-button';

/** A page that should have been read and was not: it was open before Headroom was installed or updated. */
export function ReloadView({ tabId }: { tabId: number }) {
  return (
    <MessageView icon={RotateCw} heading="Reload this page to read it">
      <p>
        The page was open before Headroom was installed or updated, so nothing of it has been read
        yet.
      </p>
      <ReloadButton tabId={tabId} />
    </MessageView>
  );
}

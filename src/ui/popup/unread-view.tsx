import { browser } from '#imports';
import { RotateCw } from 'lucide-react';
import { Button } from '@/ui/components/button';
import { MessageView } from './message-view';

/** A page that should have been read and was not: it was open before Headroom was installed or updated. */
export function UnreadView({ tabId }: { tabId: number }) {
  return (
    <MessageView icon={RotateCw} heading="Reload this page to read it">
      <p>
        The page was open before Headroom was installed or updated, so nothing of it has been read
        yet.
      </p>
      <Button look="primary" onClick={() => void browser.tabs.reload(tabId)}>
        Reload the page
      </Button>
    </MessageView>
  );
}

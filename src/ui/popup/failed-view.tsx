import { TriangleAlert } from 'lucide-react';
import { MessageView } from './message-view';
import { ReloadButton } from './reload-button';

/**
 * Something went wrong; the message says what and what to do. No number is shown.
 *
 * @param tabId the tab whose page could not be judged; null where it is not known
 */
export function FailedView({ message, tabId }: { message: string; tabId: number | null }) {
  return (
    <MessageView icon={TriangleAlert} heading="No result for this page">
      <p role="alert" className="text-ink">
        {message}
      </p>
      <p>No figure is shown, since it could be wrong.</p>
      {tabId !== null && <ReloadButton tabId={tabId} />}
    </MessageView>
  );
}

import { TriangleAlert } from 'lucide-react';
import { MessageView } from './message-view';

/** Something went wrong; the message says what and what to do. No number is shown. */
export function FailedView({ message }: { message: string }) {
  return (
    <MessageView icon={TriangleAlert} heading="No result for this page">
      <p role="alert" className="text-ink">
        {message}
      </p>
      <p>No figure is shown, since it could be wrong.</p>
    </MessageView>
  );
}

import { TriangleAlert } from 'lucide-react';
import { MessageView } from './message-view';
import { ReloadButton } from './reload-button';
import { t } from '@/words/t';

/**
 * Something went wrong; the message says what and what to do. No number is shown.
 *
 * @param tabId the tab whose page could not be judged; null where it is not known
 */
export function FailedView({ message, tabId }: { message: string; tabId: number | null }) {
  return (
    <MessageView icon={TriangleAlert} heading={t('popup.failed.heading')}>
      <p role="alert" className="text-ink">
        {message}
      </p>
      <p>{t('popup.failed.noFigure')}</p>
      {tabId !== null && <ReloadButton tabId={tabId} />}
    </MessageView>
  );
}

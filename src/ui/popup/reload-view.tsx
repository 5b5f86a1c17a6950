import { RotateCw } from 'lucide-react';
import { MessageView } from './message-view';
import { ReloadButton } from './reload-button';
import { t } from '@/words/t';

/** A page that should have been read and was not: it was open before Headroom was installed or updated. */
export function ReloadView({ tabId }: { tabId: number }) {
  return (
    <MessageView icon={RotateCw} heading={t('popup.reload.heading')}>
      <p>{t('popup.reload.why')}</p>
      <ReloadButton tabId={tabId} />
    </MessageView>
  );
}

import { FileWarning } from 'lucide-react';
import { MessageView } from './message-view';
import type { ReadFrame } from './popup-state';
import { isKnownSite, siteName } from './read-sites';
import { ReportButton } from './report-button';
import { t } from '@/words/t';

/** The page announces a posting, and none could be read: what was missed, and how to tell of it. No number is shown. */
export function UnreadableView({
  reason,
  frame,
}: {
  reason: string;
  frame: ReadFrame | undefined;
}) {
  const site =
    frame && isKnownSite(frame.url) ? siteName(frame.url) : t('popup.unreadable.theSite');
  return (
    <MessageView icon={FileWarning} heading={t('popup.unreadable.heading')}>
      <p role="alert" className="text-ink">
        {t('popup.unreadable.stopped', { reason })}
      </p>
      <p>{t('popup.unreadable.why', { site })}</p>
      {frame && <ReportButton frame={frame} posting={null} reason={reason} />}
    </MessageView>
  );
}

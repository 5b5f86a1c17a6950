import { FileText } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { browser } from '#imports';
import type { Posting } from '@/posting/posting';
import { Button } from '@/ui/components/button';
import type { ReadFrame } from './popup-state';
import { t } from '@/words/t';

/** The report is rarely asked for: what makes and shows it loads on the click. */
const ReportDialog = lazy(async () => ({
  default: (await import('./report-dialog')).ReportDialog,
}));

/**
 * Makes a report of a page that was read wrongly, on a click, and shows it. Nothing leaves the browser.
 *
 * @param posting what was read; null where nothing could be, for `reason`
 */
export function ReportButton({
  frame: { tabId, frameId, url },
  posting,
  reason = null,
}: {
  frame: ReadFrame;
  posting: Posting | null;
  reason?: string | null;
}) {
  const [report, setReport] = useState<{ text: string; whole: boolean } | null>(null);

  const makeReport = async (): Promise<void> => {
    const [{ lookAtPage }, { tryRules }, { readingReport }] = await Promise.all([
      import('@/access/look-at-page'),
      import('@/messaging/try-rules'),
      import('@/report/reading-report'),
    ]);
    const [outline, attempts] = await Promise.all([
      lookAtPage(tabId, frameId),
      tryRules(tabId, frameId),
    ]);
    const { version } = browser.runtime.getManifest();
    const text = readingReport({ version, url, posting, reason, attempts, outline });
    setReport({ text, whole: outline !== null });
  };

  return (
    <>
      <Button className="mt-3" onClick={() => void makeReport()}>
        <FileText aria-hidden size={15} />
        {posting ? t('popup.read.report') : t('popup.read.showReport')}
      </Button>
      {report && (
        <Suspense>
          <ReportDialog {...report} onClose={() => setReport(null)} />
        </Suspense>
      )}
    </>
  );
}

import { FileText } from 'lucide-react';
import { useState } from 'react';
import { browser } from '#imports';
import { lookAtPage } from '@/access/look-at-page';
import type { Posting } from '@/posting/posting';
import { readingReport } from '@/report/reading-report';
import { Button } from '@/ui/components/button';
import type { ReadFrame } from './popup-state';
import { ReportDialog } from './report-dialog';

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
    const outline = await lookAtPage(tabId, frameId);
    const { version } = browser.runtime.getManifest();
    const text = readingReport({ version, url, posting, reason, outline });
    setReport({ text, whole: outline !== null });
  };

  return (
    <>
      <Button className="mt-3" onClick={() => void makeReport()}>
        <FileText aria-hidden size={15} />
        {posting ? 'Report a wrong reading' : 'Show a report'}
      </Button>
      {report && <ReportDialog {...report} onClose={() => setReport(null)} />}
    </>
  );
}

import { Printer, Upload } from 'lucide-react';
import { Button } from '@/ui/components/button';
import { t } from '@/words/t';
import { useRescoreProgress } from '@/ui/hooks/use-rescore-progress';
import type { CompareRow } from './compare-row';
import { ExportMenu } from './export-menu';
import { postingCount } from './row-words';

/** The page's name, how many postings are shown, and what is still under way. */
export function CompareHead({
  rows,
  total,
  isComplete,
  onImport,
}: {
  /** Those that are shown, in the order shown. */
  rows: CompareRow[];
  /** How many are read. */
  total: number;
  /** False while more are being read. */
  isComplete: boolean;
  onImport: () => void;
}) {
  const rescoring = useRescoreProgress();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <h1 className="m-0 text-2xl font-semibold">Saved postings</h1>
      <p className="m-0 flex-1 text-ink-2 tabular-nums max-sm:order-last max-sm:basis-full">
        {rows.length === total
          ? postingCount(total)
          : `${rows.length.toLocaleString()} of ${postingCount(total)}`}
        {!isComplete && ' so far, more on the way'}
        {rescoring
          ? ` · being judged anew: ${rescoring.done.toLocaleString()} of ${rescoring.total.toLocaleString()}`
          : ' · judged with today’s market data and your profile'}
      </p>
      <Button className="print:hidden" onClick={() => window.print()}>
        <Printer aria-hidden size={16} />
        Print
      </Button>
      <Button className="print:hidden" onClick={onImport}>
        <Upload aria-hidden size={16} />
        {t('compare.import.button')}
      </Button>
      <ExportMenu rows={rows} label={rows.length === total ? 'Export' : 'Export shown'} />
    </div>
  );
}

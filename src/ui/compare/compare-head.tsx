import { Printer, Upload } from 'lucide-react';
import { formatCount } from '@/words/format-number';
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
      <h1 className="m-0 text-2xl max-md:flex-1 font-semibold">{t('compare.title')}</h1>
      <p className="m-0 flex-1 text-ink-2 tabular-nums max-md:order-last max-md:basis-full">
        {rows.length === total
          ? postingCount(total)
          : t('compare.head.some', {
              count: formatCount(rows.length),
              postings: postingCount(total),
            })}
        {!isComplete && ` ${t('compare.head.soFar')}`}
        {' · '}
        {rescoring
          ? t('compare.head.rescoring', {
              done: formatCount(rescoring.done),
              total: formatCount(rescoring.total),
            })
          : t('compare.head.judged')}
      </p>
      <span className="flex flex-wrap gap-2">
        <Button className="print:hidden" onClick={() => window.print()}>
          <Printer aria-hidden size={16} />
          {t('compare.print')}
        </Button>
        <Button className="print:hidden" onClick={onImport}>
          <Upload aria-hidden size={16} />
          {t('compare.import.button')}
        </Button>
        <ExportMenu
          rows={rows}
          label={t(rows.length === total ? 'compare.export.all' : 'compare.export.shown')}
        />
      </span>
    </div>
  );
}

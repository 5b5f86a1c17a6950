import { ChevronDown, Download } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { getSavedPostings } from '@/storage/saved-postings';
import { formatCount } from '@/words/format-number';
import { buttonClass } from '@/ui/components/button';
import { downloadText } from '@/ui/components/download-text';
import { errorWords } from '@/words/error-words';
import { MENU_ITEM } from './check-menu';
import type { CompareRow } from './compare-row';
import { postingsJson } from './postings-json';
import { t } from '@/words/t';

const NAME = 'headroom-saved-postings';

/** Takes postings out as a file, in the order given: CSV with the figures of the table, JSON with everything that is kept. */
export function ExportMenu({ rows, label }: { rows: CompareRow[]; label: string }) {
  const [failure, setFailure] = useState('');
  const exportCsv = async (): Promise<void> => {
    // The library that writes it is loaded when it is asked for.
    const { compareCsv } = await import('./compare-csv');
    const csv = compareCsv(rows.map(({ saved }) => saved));
    downloadText(csv, `${NAME}.csv`, 'text/csv;charset=utf-8');
  };
  const exportJson = async (): Promise<void> => {
    setFailure('');
    try {
      const postings = await getSavedPostings(rows.map(({ saved }) => saved.key));
      downloadText(postingsJson(postings), `${NAME}.json`, 'application/json');
      const missing = rows.length - postings.length;
      if (missing > 0)
        setFailure(t('compare.export.missing', missing, { count: formatCount(missing) }));
    } catch (error) {
      setFailure(errorWords(error));
    }
  };
  return (
    <>
      {failure && (
        <p role="alert" className="m-0 text-sm text-below">
          {failure}
        </p>
      )}
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className={`${buttonClass()} print:hidden`}>
          <Download aria-hidden size={16} />
          {label}
          <ChevronDown aria-hidden size={14} className="text-ink-3" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          className="z-40 min-w-48 rounded-xl border border-line bg-surface p-1 text-sm text-ink shadow-lg"
        >
          <DropdownMenu.Item className={MENU_ITEM} onSelect={() => void exportCsv()}>
            {t('compare.export.csv')}
          </DropdownMenu.Item>
          <DropdownMenu.Item className={MENU_ITEM} onSelect={() => void exportJson()}>
            {t('compare.export.json')}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Root>
    </>
  );
}

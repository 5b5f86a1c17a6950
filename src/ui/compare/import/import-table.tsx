import { useMemo, useState } from 'react';
import { importPostings } from '@/storage/import-postings';
import { Button } from '@/ui/components/button';
import { formatCount } from '@/words/format-number';
import { t } from '@/words/t';
import { errorWords } from '@/words/error-words';
import { ColumnMapper } from './column-mapper';
import type { CsvTable } from './csv-table';
import { guessMapping } from './import-fields';
import { importedPostings, isImported } from './import-outcome';
import { ImportRows } from './import-rows';
import { useImportPreview } from './use-import-preview';

/** The columns of a file, what its rows will become by them, and the one step that does it. */
export function ImportTable({
  table,
  onImported,
}: {
  table: CsvTable;
  /** With how many postings were added or changed. */
  onImported: (count: number) => void;
}) {
  const [mapping, setMapping] = useState(() => guessMapping(table.headings));
  const preview = useImportPreview(table, mapping);
  const [state, setState] = useState<{ isStoring: boolean; failure: string | null }>({
    isStoring: false,
    failure: null,
  });
  const imported = useMemo(
    () => (preview.kind === 'failed' ? [] : preview.rows.filter(isImported)),
    [preview],
  );
  const hasTitle = mapping.title !== undefined;
  const isReady = preview.kind === 'ready' && hasTitle && imported.length > 0;

  const accept = async (): Promise<void> => {
    setState({ isStoring: true, failure: null });
    try {
      await importPostings(importedPostings(imported));
      onImported(imported.length);
    } catch (error) {
      setState({
        isStoring: false,
        failure: errorWords(error),
      });
    }
  };

  return (
    <>
      <ColumnMapper table={table} mapping={mapping} onMapping={setMapping} />
      {!hasTitle && (
        <p role="alert" className="m-0 rounded-lg bg-at-soft p-3">
          {t('compare.import.titleNeeded')}
        </p>
      )}
      {preview.kind === 'failed' && (
        <p role="alert" className="m-0 rounded-lg bg-below-soft p-3 text-below">
          {preview.message}
        </p>
      )}
      {hasTitle && preview.kind !== 'failed' && <ImportRows rows={preview.rows} />}
      {state.failure && (
        <p role="alert" className="m-0 rounded-lg bg-below-soft p-3 text-below">
          {state.failure}
        </p>
      )}
      <div className="sticky bottom-0 z-20 flex flex-wrap items-center gap-3 border-t border-line bg-page py-3">
        <Button look="primary" disabled={!isReady || state.isStoring} onClick={() => void accept()}>
          {t('compare.import.accept', imported.length, { count: formatCount(imported.length) })}
        </Button>
        <output className="text-sm text-ink-2">
          {preview.kind === 'judging'
            ? t('compare.import.judging', {
                done: formatCount(preview.done),
                total: formatCount(table.rows.length),
              })
            : t('compare.import.nothingYet')}
        </output>
      </div>
    </>
  );
}

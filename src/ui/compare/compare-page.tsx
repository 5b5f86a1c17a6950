import { Bookmark, Upload } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { BackupReminder } from '@/ui/components/backup-reminder';
import { Button } from '@/ui/components/button';
import { PageHeader } from '@/ui/components/page-header';
import { PageFailure, PageLoading } from '@/ui/components/page-state';
import { ToastArea, UndoToast } from '@/ui/components/undo-toast';
import { t } from '@/words/t';
import { useProfile } from '@/ui/hooks/use-profile';
import { compareRowMaker } from './compare-row';
import { CompareView } from './compare-view';
import type { RowHandlers } from './row-handlers';
import { postingCount } from './row-words';
import { UnreadableNotice } from './unreadable-notice';
import { useChosenColumns } from './use-chosen-columns';
import { useSavedActions } from './use-saved-actions';
import { useSavedRows } from './use-saved-rows';

/** Loaded, with the library that reads the file, when it is asked for. */
const ImportView = lazy(async () => {
  const loaded = await import('./import/import-view');
  return { default: loaded.ImportView };
});

/**
 * The compare page: every saved posting as it is judged now. The worker judges anew as the market data, the profile or a
 * correction changes, and the page follows.
 */
export function ComparePage() {
  const { removed, failure, remove, label, undo, undoAll, forget } = useSavedActions();
  const last = removed.at(-1);
  return (
    <ToastArea>
      <div className="min-h-dvh bg-page print:bg-transparent">
        <PageHeader current="/compare.html" />
        <main className="mx-auto grid max-w-[90rem] grid-cols-1 gap-4 p-4 sm:p-6 print:p-0">
          {failure && (
            <p role="alert" className="m-0 rounded-lg bg-below-soft p-3 text-below">
              {failure}
            </p>
          )}
          <BackupReminder />
          <Saved onRemove={remove} onLabel={label} />
        </main>
      </div>
      {last && (
        <UndoToast
          message={
            removed.length === 1
              ? t('compare.removedOne', { title: last.posting.title })
              : t('compare.removedSome', {
                  postings: postingCount(removed.length),
                  title: last.posting.title,
                })
          }
          steps={removed.length}
          onUndo={undo}
          onUndoAll={undoAll}
          onClose={forget}
        />
      )}
    </ToastArea>
  );
}

function Saved(handlers: Pick<RowHandlers, 'onRemove' | 'onLabel'>) {
  const list = useSavedRows();
  const profile = useProfile();
  const columnChoice = useChosenColumns();
  const [isImporting, setImporting] = useState(false);
  // Without the profile, the postings still show, and nothing is said of what remote work is worth.
  const ownProfile = profile.kind === 'ready' ? profile.value : null;
  const makeRow = useMemo(() => compareRowMaker(ownProfile ?? {}), [ownProfile]);
  const saved = list.kind === 'ready' ? list.value.rows : null;
  const rows = useMemo(() => saved?.map(makeRow), [saved, makeRow]);

  if (list.kind === 'failed') {
    return <PageFailure title={t('compare.failed')} message={list.message} />;
  }
  const isLoading = profile.kind === 'loading' || columnChoice.own === undefined;
  if (!rows || list.kind === 'loading' || isLoading) {
    return <PageLoading what={t('compare.yourSaved')} />;
  }
  const { unreadable, isComplete } = list.value;
  if (isImporting) {
    return (
      <Suspense fallback={<PageLoading what={t('compare.import.part')} />}>
        <ImportView onLeave={() => setImporting(false)} />
      </Suspense>
    );
  }
  return (
    <>
      <UnreadableNotice records={unreadable} />
      {rows.length === 0 && isComplete ? (
        <NothingSaved onImport={() => setImporting(true)} />
      ) : (
        <CompareView
          rows={rows}
          isComplete={isComplete}
          columnChoice={columnChoice}
          onImport={() => setImporting(true)}
          {...handlers}
        />
      )}
    </>
  );
}

function NothingSaved({ onImport }: { onImport: () => void }) {
  return (
    <div className="mx-auto my-16 grid max-w-md justify-items-center gap-3 text-center">
      <span className="grid size-12 place-items-center rounded-xl bg-surface-3 text-ink-2">
        <Bookmark aria-hidden />
      </span>
      <h1 className="m-0 text-xl font-semibold">{t('compare.nothing.title')}</h1>
      <p className="m-0 text-ink-2">{t('compare.nothing.how')}</p>
      <Button onClick={onImport}>
        <Upload aria-hidden size={16} />
        {t('compare.import.fromFile')}
      </Button>
    </div>
  );
}

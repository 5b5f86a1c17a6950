import { Bookmark } from 'lucide-react';
import { useMemo } from 'react';
import type { RoleReader } from '@/scoring/apply-correction';
import { getActivePack } from '@/storage/packs';
import { listCorrections } from '@/storage/corrections';
import { listSavedPostings } from '@/storage/saved-postings';
import type { SavedPosting } from '@/storage/saved-posting';
import { PageHeader } from '@/ui/components/page-header';
import { PageFailure, PageLoading } from '@/ui/components/page-state';
import { ToastArea, UndoToast } from '@/ui/components/undo-toast';
import { useLiveData } from '@/ui/hooks/use-live-data';
import { useProfile } from '@/ui/hooks/use-profile';
import { compareRows } from './compare-row';
import { CompareView } from './compare-view';
import { UnreadableNotice } from './unreadable-notice';
import { useRemovals } from './use-removals';

/**
 * The compare page: every saved posting, judged anew as the market data, the profile or the list changes.
 *
 * @param readRole for postings whose title the user set
 */
export function ComparePage({ readRole }: { readRole: RoleReader }) {
  const removals = useRemovals();
  const { removed, failure } = removals;
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
          <Saved readRole={readRole} onRemove={removals.remove} />
        </main>
      </div>
      {last && (
        <UndoToast
          message={
            removed.length === 1
              ? `Removed “${last.posting.title}”`
              : `Removed ${removed.length} postings, last “${last.posting.title}”`
          }
          steps={removed.length}
          onUndo={removals.undo}
          onUndoAll={removals.undoAll}
          onClose={removals.forget}
        />
      )}
    </ToastArea>
  );
}

function Saved({
  readRole,
  onRemove,
}: {
  readRole: RoleReader;
  onRemove: (saved: SavedPosting) => void;
}) {
  const list = useLiveData(listSavedPostings);
  const pack = useLiveData(getActivePack);
  const profile = useProfile();
  const corrections = useLiveData(listCorrections);

  const postings = list.kind === 'ready' ? list.value.postings : null;
  // Without market data or profile, a posting still shows, as it was judged when saved or without a profile.
  const activePack = pack.kind === 'ready' ? pack.value : null;
  const ownProfile = profile.kind === 'ready' ? profile.value : null;
  const corrected = corrections.kind === 'ready' ? corrections.value : null;
  const rows = useMemo(
    () =>
      postings &&
      compareRows(postings, activePack, ownProfile ?? {}, corrected ?? new Map(), readRole),
    [postings, activePack, ownProfile, corrected, readRole],
  );

  if (list.kind === 'failed') {
    return <PageFailure title="Your saved postings could not be read" message={list.message} />;
  }
  const isLoading = [list, pack, profile, corrections].some(({ kind }) => kind === 'loading');
  if (!rows || list.kind === 'loading' || isLoading) {
    return <PageLoading what="your saved postings" />;
  }
  return (
    <>
      <UnreadableNotice records={list.value.unreadable} />
      {rows.length === 0 ? <NothingSaved /> : <CompareView rows={rows} onRemove={onRemove} />}
    </>
  );
}

function NothingSaved() {
  return (
    <div className="mx-auto my-16 grid max-w-md justify-items-center gap-3 text-center">
      <span className="grid size-12 place-items-center rounded-xl bg-surface-3 text-ink-2">
        <Bookmark aria-hidden />
      </span>
      <h1 className="m-0 text-xl font-semibold">Nothing saved yet</h1>
      <p className="m-0 text-ink-2">
        On a job page, click Headroom in the toolbar and choose Save. The posting, with its whole
        text, then stands here beside the others, also after it is taken down.
      </p>
    </div>
  );
}

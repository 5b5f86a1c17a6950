import { useCallback, useState } from 'react';
import { removeSavedPosting, restorePosting } from '@/storage/saved-postings';
import type { SavedPosting } from '@/storage/saved-posting';

/**
 * Removal with undo: the postings removed since the notice opened, the last one last, each of which can be put back.
 * `failure` says what went wrong with the last step; nothing is lost by it.
 */
export function useRemovals() {
  const [removed, setRemoved] = useState<SavedPosting[]>([]);
  const [failure, setFailure] = useState<string | null>(null);

  const attempt = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }, []);

  const remove = useCallback(
    ({ key }: SavedPosting) =>
      void attempt(async () => {
        const gone = await removeSavedPosting(key);
        if (gone) setRemoved((all) => [...all, gone]);
      }),
    [attempt],
  );

  const restore = (postings: SavedPosting[]) =>
    void attempt(async () => {
      for (const posting of postings.toReversed()) {
        // One after the other, so that a failure leaves the rest in the list.
        // oxlint-disable-next-line no-await-in-loop
        await restorePosting(posting);
        setRemoved((all) => all.filter((other) => other !== posting));
      }
    });

  return {
    removed,
    failure,
    remove,
    undo: () => restore(removed.slice(-1)),
    undoAll: () => restore(removed),
    forget: () => setRemoved([]),
  };
}

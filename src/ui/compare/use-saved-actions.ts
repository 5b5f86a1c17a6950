import { useCallback, useState } from 'react';
import type { PostingKey } from '@/posting/posting';
import type { LabelChange } from '@/storage/saved-labels';
import { labelPostings, removeSavedPosting, restorePosting } from '@/storage/saved-postings';
import type { SavedPosting } from '@/storage/saved-posting';
import { errorWords } from '@/words/error-words';

/**
 * Labels, and removal with undo: the postings removed since the notice opened, the last one last, each of which can be
 * put back. `failure` says what went wrong with the last step; nothing is lost by it.
 */
export function useSavedActions() {
  const [removed, setRemoved] = useState<SavedPosting[]>([]);
  const [failure, setFailure] = useState<string | null>(null);

  const attempt = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(errorWords(error));
    }
  }, []);

  const remove = useCallback(
    (keys: readonly PostingKey[]) =>
      void attempt(async () => {
        for (const key of keys) {
          // One after the other, so that what is removed before a failure can be put back.
          // oxlint-disable-next-line no-await-in-loop
          const gone = await removeSavedPosting(key);
          if (gone) setRemoved((all) => [...all, gone]);
        }
      }),
    [attempt],
  );

  const label = useCallback(
    (keys: readonly PostingKey[], labels: LabelChange) =>
      void attempt(() => labelPostings(keys, labels)),
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
    label,
    undo: () => restore(removed.slice(-1)),
    undoAll: () => restore(removed),
    forget: () => setRemoved([]),
  };
}

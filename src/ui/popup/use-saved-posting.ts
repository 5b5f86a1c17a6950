import { useEffect, useState } from 'react';
import type { JudgedPosting } from '@/scoring/judged-posting';
import type { LabelChange } from '@/storage/saved-labels';
import type { SavedPosting } from '@/storage/saved-posting';
import { errorWords } from '@/words/error-words';
import { t } from '@/words/t';

/** What the last click did, with the way back where there is one. */
interface SaveOutcome {
  message: string;
  undo: (() => Promise<void>) | null;
}

export interface SavedState {
  /** The posting as saved; null when it is not, or not known yet. */
  saved: SavedPosting | null;
  outcome: SaveOutcome | null;
  /** What went wrong, in words. */
  error: string | null;
  save: () => Promise<void>;
  remove: () => Promise<void>;
  /** Changes the labels of the saved posting that are given; the others stay. */
  label: (change: LabelChange) => Promise<void>;
}

/** Saving needs the database and its schemas, the first paint does not: they load after it. */
const storage = () => import('@/storage/saved-postings');

/** Whether a posting is saved, and saving or removing it, each undone by one more click. For one posting: remount it for another. */
export function useSavedPosting(judged: JudgedPosting): SavedState {
  const { key } = judged.posting;
  const [saved, setSaved] = useState<SavedPosting | null>(null);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const [error, setError] = useState<string | null>(null);

  const attempt = async (work: () => Promise<SaveOutcome | null>): Promise<void> => {
    try {
      setOutcome(await work());
      setError(null);
    } catch (thrown) {
      setOutcome(null);
      setError(errorWords(thrown));
    }
  };

  useEffect(() => {
    let stale = false;
    storage()
      .then(({ getSavedPosting }) => getSavedPosting(key))
      .then(
        (found) => !stale && setSaved(found),
        (thrown: unknown) => !stale && setError(errorWords(thrown)),
      );
    return () => {
      stale = true;
    };
  }, [key]);

  const save = () =>
    attempt(async () => {
      const { savePosting, getSavedPosting } = await storage();
      const before = await getSavedPosting(key);
      setSaved(await savePosting(judged));
      return before
        ? { message: t('popup.save.updated'), undo: null }
        : { message: t('popup.save.done'), undo: remove };
    });

  const remove = () =>
    attempt(async () => {
      const { removeSavedPosting, restorePosting } = await storage();
      const removed = await removeSavedPosting(key);
      setSaved(null);
      const restore = (record: SavedPosting) =>
        attempt(async () => {
          await restorePosting(record);
          setSaved(record);
          return null;
        });
      return { message: t('popup.save.removed'), undo: removed && (() => restore(removed)) };
    });

  const label = (change: LabelChange) =>
    attempt(async () => {
      const { labelPostings, getSavedPosting } = await storage();
      await labelPostings([key], change);
      setSaved(await getSavedPosting(key));
      return null;
    });

  return { saved, outcome, error, save, remove, label };
}

import { useCallback, useEffect, useState } from 'react';
import type { JudgedPosting } from '@/scoring/judged-posting';
import type { EarlierPay } from '@/storage/history/earlier-pay';
import type { SeemsSame } from '@/storage/history/reposts';

/** What is known of a posting from before. */
export interface PostingPast {
  /** What its scored pay was before it changed. */
  earlierPay: EarlierPay | null;
  /** The saved posting that it seems to be under another id, while the user has not said. */
  seemsSame: SeemsSame | null;
}

const NOTHING: PostingPast = { earlierPay: null, seemsSame: null };

/** The database is not needed for the first paint, and loads after it. */
async function readPast({ posting, assessment }: JudgedPosting): Promise<PostingPast> {
  const [{ findSeemsSame, getWholeHistory }, { earlierPay }] = await Promise.all([
    import('@/storage/history/reposts'),
    import('@/storage/history/earlier-pay'),
  ]);
  const [history, seemsSame] = await Promise.all([
    getWholeHistory(posting.key),
    findSeemsSame(posting),
  ]);
  const scored = assessment.scoredPay === null ? undefined : posting.pay[assessment.scoredPay];
  return {
    earlierPay: history && scored ? earlierPay(history, scored) : null,
    seemsSame: seemsSame?.same === null ? seemsSame : null,
  };
}

/** What is known of a posting from before; nothing while it is read, or where it cannot be. Remount it for another posting. */
export function usePostingPast(judged: JudgedPosting) {
  const [past, setPast] = useState(NOTHING);
  const read = useCallback(
    () =>
      readPast(judged).catch(
        // The judgement stands without it.
        () => NOTHING,
      ),
    [judged],
  );
  useEffect(() => {
    let isCurrent = true;
    void read().then((found) => isCurrent && setPast(found));
    return () => {
      isCurrent = false;
    };
  }, [read]);

  const answer = async (isSame: boolean): Promise<void> => {
    const of = past.seemsSame?.saved.key;
    if (of === undefined) return;
    const { keepAsOther, keepAsSame } = await import('@/storage/history/reposts');
    await (isSame ? keepAsSame(judged, of) : keepAsOther(judged.posting.key, of));
    setPast(await read());
  };
  return { past, answer };
}

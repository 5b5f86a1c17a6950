import { getJudgingPacks } from '@/storage/packs';
import type { JudgingPacks } from '@/storage/packs';
import { watchPacks } from '@/storage/packs-changed';

/**
 * Calls back with the packs that judge, now and after each change of packs and edits; with null where they cannot be
 * read. Returns the function that stops it.
 */
export function watchJudgingPacks(onPacks: (packs: JudgingPacks | null) => void): () => void {
  let last = 0;
  const read = async (): Promise<void> => {
    last += 1;
    const turn = last;
    // Whatever is wrong with the database, saving says it; without packs nothing is shown that rests on them.
    const packs = await getJudgingPacks().catch(() => null);
    if (turn === last) onPacks(packs);
  };
  const stop = watchPacks(() => void read());
  void read();
  return () => {
    last = Number.NaN;
    stop();
  };
}

import { settlePendingItems } from '@/storage/backup/pending-items';

/** Finishes a restore that was cut short after it was committed. Never throws: the next start tries again. */
export async function finishRestore(): Promise<void> {
  try {
    await settlePendingItems();
  } catch {
    // What was committed waits for it.
  }
}

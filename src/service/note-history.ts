import type { JudgedPosting } from '@/scoring/judged-posting';
import { noteSighting } from '@/storage/history/histories';

/**
 * Notes what changed in a saved posting since it was last read. Never throws: the verdict stands without it, and the next
 * visit notes it.
 */
export async function noteHistory({ posting, assessment }: JudgedPosting): Promise<void> {
  if (assessment.unknownReason === 'not-a-posting') return;
  try {
    await noteSighting(posting);
  } catch {
    // What was seen before stays.
  }
}

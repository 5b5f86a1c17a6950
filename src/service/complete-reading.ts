import { withBoardAnswer } from '@/extraction/boards/with-board-answer';
import type { PageReading } from '@/posting/page-reading';
import { postingAsRead } from '@/posting/posting-as-read';
import { readInquiry } from '@/storage/board-answers';
import { readSettings } from '@/storage/settings';
import type { FrameState } from '@/storage/tab-state';

/**
 * The reading of a judged posting, together with what its board said when it was asked for the pay that the page does
 * not show. The very same reading where there is nothing to add, or the user does not want it (any more).
 * Throws `StorageError`.
 */
export async function completeReading({
  judged: { posting },
  reading,
}: Extract<FrameState, { kind: 'judged' }>): Promise<PageReading> {
  if (postingAsRead(posting).pay.length > 0 || !(await readSettings()).askBoards) return reading;
  const inquiry = await readInquiry(posting.key);
  if (inquiry === null || inquiry.kind === 'asked') return reading;
  return withBoardAnswer(reading, inquiry.kind === 'answered' ? inquiry.answer : null);
}

import { storage } from '#imports';
import type { BoardAnswer } from '@/posting/board-answer';
import type { PostingKey } from '@/posting/posting';
import { withStorageErrors } from './storage-error';

/** What came of asking a posting's board. */
export type BoardInquiry =
  /** The request is on its way, or was cut short with the worker. */
  { kind: 'asked' } | { kind: 'answered'; answer: BoardAnswer } | { kind: 'failed' };

function inquiryKey(key: PostingKey): `session:${string}` {
  return `session:board:${key}`;
}

/** What came of asking about a posting since the browser was started; null where no one asked. Throws `StorageError`. */
export function readInquiry(key: PostingKey): Promise<BoardInquiry | null> {
  return withStorageErrors(() => storage.getItem<BoardInquiry>(inquiryKey(key)));
}

/**
 * Takes the one chance to ask about a posting: true for the first caller since the browser was started, false for any
 * other, however the first one fared. Throws `StorageError`.
 */
export function claimInquiry(key: PostingKey): Promise<boolean> {
  return navigator.locks.request('board-inquiries', async () => {
    if ((await readInquiry(key)) !== null) return false;
    await keepInquiries(new Map([[key, { kind: 'asked' }]]));
    return true;
  });
}

/** Keeps what came of asking, by posting, until the browser is closed. Throws `StorageError`. */
export async function keepInquiries(inquiries: Map<PostingKey, BoardInquiry>): Promise<void> {
  const items = [...inquiries].map(([key, value]) => ({ key: inquiryKey(key), value }));
  await withStorageErrors(() => storage.setItems(items));
}

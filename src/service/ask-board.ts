import { canAskBoards } from '@/access/can-ask-boards';
import { boardOf } from '@/extraction/boards/registry';
import type { SenderFrame } from '@/messaging/sender-frame';
import type { BoardAnswer } from '@/posting/board-answer';
import type { PageReading } from '@/posting/page-reading';
import { postingKey } from '@/posting/posting-key';
import { claimInquiry, keepInquiries } from '@/storage/board-answers';
import type { BoardInquiry } from '@/storage/board-answers';
import { readSettings } from '@/storage/settings';
import { readTab } from '@/storage/tab-states';
import { fetchJson } from './fetch-json';
import { rejudge } from './rejudge';

/**
 * Where the user lets Headroom ask, and a judged posting lacks nothing but pay: asks the posting's own board for it,
 * once until the browser is closed, and judges anew by the answer. Never throws: without an answer the first judgement
 * stands.
 */
export async function askBoard({ tabId, frameId, url }: SenderFrame): Promise<void> {
  try {
    if (!canAskBoards() || !(await readSettings()).askBoards) return;
    const { [frameId]: frame } = await readTab(tabId);
    if (frame?.kind !== 'judged' || frame.judged.assessment.unknownReason !== 'no-pay') return;
    const { reading } = frame;
    // A page may report anything; only a page of the board itself has its board asked.
    if (reading.pay.length > 0 || new URL(reading.url).origin !== new URL(url).origin) return;
    await inquire(reading);
  } catch {
    // The posting stays judged by its page.
  }
}

/** Answers about other postings of the board are kept as well, up to so many characters in all. */
const MOST_KEPT = 500_000;

async function inquire(reading: PageReading): Promise<void> {
  const { site, postingId, url } = reading;
  const board = boardOf(reading);
  const request = board?.request(reading);
  if (!board || !request || postingId === null) return;
  const keyOf = (id: string) => postingKey(site, id, url);
  if (!(await claimInquiry(keyOf(postingId)))) return;
  const json = await fetchJson(request.url).catch(() => undefined);
  const answers = json === undefined ? null : board.read(json, postingId);
  const asked = new Map([[keyOf(postingId), inquiryOf(answers?.get(postingId))]]);
  const all = new Map([...(answers ?? [])].map(([id, answer]) => [keyOf(id), inquiryOf(answer)]));
  await keepInquiries(
    JSON.stringify([...all]).length > MOST_KEPT ? asked : new Map([...all, ...asked]),
  );
  await rejudge();
}

function inquiryOf(answer: BoardAnswer | undefined): BoardInquiry {
  return answer ? { kind: 'answered', answer } : { kind: 'failed' };
}

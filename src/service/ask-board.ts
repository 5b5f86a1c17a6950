import { canAskOtherHosts } from '@/access/can-ask-other-hosts';
import { fetchPublicText } from '@/access/fetch-public-text';
import { boardOf } from '@/extraction/boards/registry';
import type { Json } from '@/extraction/sites/shared/json';
import { sendMessage } from '@/messaging/messages';
import type { SenderFrame } from '@/messaging/sender-frame';
import type { BoardAnswer } from '@/posting/board-answer';
import type { PageReading } from '@/posting/page-reading';
import { postingKey } from '@/posting/posting-key';
import { claimInquiry, keepInquiries } from '@/storage/board-answers';
import type { BoardInquiry } from '@/storage/board-answers';
import { readSettings } from '@/storage/settings';
import { readTab } from '@/storage/tab-states';
import { rejudge } from './rejudge';

/**
 * Where the user lets Headroom ask, and a judged posting lacks nothing but pay: asks the posting's own board for it,
 * once until the browser is closed, and judges anew by the answer. Never throws: without an answer the first judgement
 * stands.
 */
export async function askBoard(asker: SenderFrame): Promise<void> {
  try {
    if (!(await readSettings()).askBoards) return;
    const { tabId, frameId, url } = asker;
    const { [frameId]: frame } = await readTab(tabId);
    if (frame?.kind !== 'judged' || frame.judged.assessment.unknownReason !== 'no-pay') return;
    const { reading } = frame;
    // A page may report anything; only a page of the board itself has its board asked.
    if (reading.pay.length > 0 || new URL(reading.url).origin !== new URL(url).origin) return;
    await inquire(reading, asker);
  } catch {
    // The posting stays judged by its page.
  }
}

/** Answers about other postings of the board are kept as well, up to so many characters in all. */
const MOST_KEPT = 500_000;

async function inquire(reading: PageReading, asker: SenderFrame): Promise<void> {
  const { site, postingId, url } = reading;
  const board = boardOf(reading);
  const request = board?.request(reading);
  if (!board || !request || postingId === null) return;
  const isOwnOrigin = new URL(request.url).origin === new URL(asker.url).origin;
  if (!isOwnOrigin && !canAskOtherHosts()) return;
  const keyOf = (id: string) => postingKey(site, id, url);
  if (!(await claimInquiry(keyOf(postingId)))) return;
  const text = await (isOwnOrigin
    ? fetchFromPage(request.url, asker)
    : fetchPublicText(request.url));
  const json = text === undefined ? undefined : parsed(text);
  const answers = json === undefined ? null : board.read(json, postingId);
  const asked = new Map([[keyOf(postingId), inquiryOf(answers?.get(postingId))]]);
  const all = new Map([...(answers ?? [])].map(([id, answer]) => [keyOf(id), inquiryOf(answer)]));
  await keepInquiries(
    JSON.stringify([...all]).length > MOST_KEPT ? asked : new Map([...all, ...asked]),
  );
  await rejudge();
}

/** The page's own origin answers to the page without more, and to the worker by a permission alone. */
async function fetchFromPage(
  url: string,
  { tabId, frameId }: SenderFrame,
): Promise<string | undefined> {
  try {
    const text: unknown = await sendMessage('fetchOwnOrigin', url, { tabId, frameId });
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

function parsed(text: string): Json | undefined {
  try {
    const json: Json = JSON.parse(text);
    return json;
  } catch {
    return undefined;
  }
}

function inquiryOf(answer: BoardAnswer | undefined): BoardInquiry {
  return answer ? { kind: 'answered', answer } : { kind: 'failed' };
}

import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import type { MockInstance } from 'vitest';
import { askBoard } from '@/service/ask-board';
import { judgePage } from '@/service/judge-page';
import { writeSettings } from '@/storage/settings';
import { readTab } from '@/storage/tab-states';
import { madeReading } from '../messaging/made-reading';
import { emptyStores } from '../storage/empty-stores';
import { installWebLocks } from '../storage/web-locks';

const NO_ANSWER = 'The board was asked for pay and did not answer.';
const url = 'https://kelpworks.wd5.myworkdayjobs.com/Careers/job/A_R-10442';
const reading = madeReading({ site: 'workday', postingId: 'R-10442', url, description: null });
const frame = { tabId: 7, frameId: 0, url };
let fetched: MockInstance<typeof fetch>;

const text = JSON.stringify({
  jobPostingInfo: {
    jobReqId: 'R-10442',
    jobDescription: '<p>The base salary range is $150,000 - $180,000 a year.</p>',
  },
});

/** What the page’s content script gives back for each message. */
function pageAnswers(answer: unknown) {
  const send = (...[, message, , give]: [number, unknown, object, (a: unknown) => void]) =>
    give?.(isFetch(message) ? answer : {});
  return vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
}

const isFetch = (message: unknown) => (message as { type?: string }).type === 'fetchOwnOrigin';

/** The report of a frame, with all that follows from it. */
async function open(at = frame): Promise<void> {
  await judgePage(at, { kind: 'posting', reading });
  await askBoard(at);
}

async function shown() {
  const { 0: state } = await readTab(7);
  if (state?.kind !== 'judged') throw new Error('Nothing is judged.');
  return state.judged;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  installWebLocks();
  await emptyStores();
  await writeSettings({ askBoards: true });
  fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
});

it.each(['chrome-extension:', 'moz-extension:'])(
  'a board at the page’s own origin is asked by the page itself, in a browser of %s pages, too',
  async (scheme) => {
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(`${scheme}//0b8f2a52/`);
    const sent = pageAnswers({ res: text });
    await open();
    expect(fetched).not.toHaveBeenCalled();
    expect(sent.mock.calls.filter(([, message]) => isFetch(message))).toEqual([
      [
        7,
        expect.objectContaining({
          data: 'https://kelpworks.wd5.myworkdayjobs.com/wday/cxs/kelpworks/Careers/job/A_R-10442',
        }),
        { frameId: 0 },
        expect.anything(),
      ],
    ]);
    expect((await shown()).posting).toMatchObject({
      pay: [{ min: 150_000, max: 180_000, provenance: 'employer-text' }],
      traces: { description: { rule: 'workday-posting-data' } },
    });
  },
);

it.each<[string, unknown]>([
  ['is gone', undefined],
  ['fails', { err: 'no' }],
  ['gives nothing', { res: undefined }],
  ['gives an object', { res: { jobPostingInfo: {} } }],
  ['gives a page', { res: '<!doctype html>' }],
  ['gives another posting', { res: '{"jobPostingInfo":{"jobReqId":"R-7"}}' }],
])('says that none came where the page %s', async (_, answer) => {
  pageAnswers(answer);
  await open();
  expect((await shown()).posting.health).toContain(NO_ANSWER);
});

it('asks nothing of a page of another company’s', async () => {
  const sent = pageAnswers({ res: text });
  await open({ ...frame, url: 'https://other.wd5.myworkdayjobs.com/Careers/job/A_R-10442' });
  expect(sent).not.toHaveBeenCalled();
});

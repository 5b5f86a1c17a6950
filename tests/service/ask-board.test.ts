import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MockInstance } from 'vitest';
import type { PageReading } from '@/posting/page-reading';
import { askBoard } from '@/service/ask-board';
import { judgePage } from '@/service/judge-page';
import { writeSettings } from '@/storage/settings';
import { readTab } from '@/storage/tab-states';
import { fakeFrames } from '../messaging/fake-frames';
import { found, madeReading } from '../messaging/made-reading';
import { emptyStores } from '../storage/empty-stores';
import { installWebLocks } from '../storage/web-locks';

const NO_ANSWER = 'The board was asked for pay and did not answer.';
const GREENHOUSE = 'https://job-boards.greenhouse.io/tessel/jobs/4471002';
const API = 'https://boards-api.greenhouse.io/v1/boards/tessel/jobs/4471002?pay_transparency=true';
const ASHBY_IDS = [
  '7b1d2f64-02c3-4d5e-8f90-1a2b3c4d5e6f',
  '8c2e3a75-13d4-4e6f-9a01-2b3c4d5e6f70',
] as const;

const frame = { tabId: 7, frameId: 0, url: GREENHOUSE };
const unpaid = (parts: Partial<PageReading> = {}): PageReading =>
  madeReading({ description: found('Build and ship models for warehouse robots.'), ...parts });
const range = {
  min_cents: 15_000_000,
  max_cents: 18_000_000,
  currency_type: 'USD',
  title: 'Annual Salary',
};
const paidAnswer = () => Response.json({ id: 4_471_002, pay_input_ranges: [range] });

let fetched: MockInstance<typeof fetch>;

/** The report of a frame, with all that follows from it. */
async function open(reading = unpaid(), at = frame) {
  const answer = await judgePage(at, { kind: 'posting', reading });
  await askBoard(at);
  return answer;
}

function openAshby(id: string) {
  const url = `https://jobs.ashbyhq.com/tessel/${id}`;
  return open(unpaid({ site: 'ashby', postingId: id, url }), { ...frame, url });
}

async function shown({ tabId, frameId } = frame) {
  const { [frameId]: state } = await readTab(tabId);
  if (state?.kind !== 'judged') throw new Error('Nothing is judged.');
  return state.judged;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  installWebLocks();
  await emptyStores();
  fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(paidAnswer()));
  fakeFrames([7, 0]);
});

describe('while the user has not turned it on', () => {
  it('no board is asked', async () => {
    await open();
    expect(fetched).not.toHaveBeenCalled();
    expect((await shown()).assessment.unknownReason).toBe('no-pay');
  });

  it('nothing is shown of an answer from before', async () => {
    await writeSettings({ askBoards: true });
    await open();
    await writeSettings({ askBoards: false });
    await open();
    expect((await shown()).posting.pay).toEqual([]);
  });
});

describe('a posting without pay', () => {
  beforeEach(() => writeSettings({ askBoards: true }));

  it('is shown as read, then judged by the board’s answer, and its frame is told', async () => {
    const frames = fakeFrames([7, 0]);
    expect(await open()).toMatchObject({ view: { assessment: { unknownReason: 'no-pay' } } });
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([API]);
    expect(await shown()).toMatchObject({
      posting: {
        pay: [{ min: 150_000, max: 180_000, period: 'year', provenance: 'employer-structured' }],
        traces: { pay: { rule: 'greenhouse-board-api' } },
        health: [],
      },
      assessment: { verdict: 'below' },
    });
    expect(frames.told()).toMatchObject([
      { tabId: 7, frameId: 0, type: 'judgedAnew', data: { assessment: { verdict: 'below' } } },
    ]);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('▼');
  });

  it('is asked about once, however often and wherever it is opened', async () => {
    await Promise.all([open(), open()]);
    expect(await open()).toMatchObject({ view: { assessment: { verdict: 'below' } } });
    await open(unpaid(), { ...frame, tabId: 8 });
    expect(fetched).toHaveBeenCalledOnce();
    expect((await shown({ ...frame, tabId: 8 })).assessment.verdict).toBe('below');
  });

  it('goes by its page as soon as the page states pay', async () => {
    await open();
    await open(madeReading({ description: found('The base salary is $300,000 - $310,000.') }));
    expect((await shown()).posting.pay).toMatchObject([
      { min: 300_000, provenance: 'employer-text' },
    ]);
  });

  it('is judged by no answer that comes for the posting before it', async () => {
    const answers: ((response: Response) => void)[] = [];
    fetched.mockReturnValueOnce(new Promise((resolve) => answers.push(resolve)));
    const asking = open();
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());
    const next = unpaid({ postingId: '99', url: 'https://job-boards.greenhouse.io/tessel/list' });
    await judgePage(frame, { kind: 'posting', reading: next });
    answers[0]?.(paidAnswer());
    await asking;
    expect(await shown()).toMatchObject({ posting: { postingId: '99', pay: [] } });
  });
});

describe('a board that gives no answer', () => {
  beforeEach(() => writeSettings({ askBoards: true }));

  it.each<[string, () => Promise<Response>]>([
    ['is out of reach', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['takes too long', () => Promise.reject(new DOMException('too late', 'TimeoutError'))],
    ['refuses', () => Promise.resolve(Response.json({ status: 404 }, { status: 404 }))],
    ['answers with a page', () => Promise.resolve(new Response('<!doctype html>'))],
    ['answers for another posting', () => Promise.resolve(Response.json({ id: 5 }))],
  ])('is said to have given none where it %s, and never asked again', async (_, answer) => {
    fetched.mockImplementation(answer);
    await open();
    await open();
    expect(fetched).toHaveBeenCalledOnce();
    expect(await shown()).toMatchObject({
      posting: { health: [NO_ANSWER], pay: [] },
      assessment: { unknownReason: 'no-pay' },
    });
  });

  it('that states no pay either leaves the posting as it was read', async () => {
    fetched.mockResolvedValue(Response.json({ id: 4_471_002, pay_input_ranges: [] }));
    await open();
    expect((await shown()).posting).toMatchObject({ health: [], payAbsence: 'none stated' });
  });
});

describe('no board is asked', () => {
  beforeEach(() => writeSettings({ askBoards: true }));

  it.each<[string, PageReading]>([
    ['about a posting with pay', madeReading()],
    ['about a job that is not judged', unpaid({ title: found('Registered Nurse') })],
    [
      'about a job outside of the market',
      unpaid({ locations: [found({ text: 'Berlin, Germany' }, 'Berlin, Germany')] }),
    ],
    ['at a site that has none', unpaid({ site: 'json-ld' })],
    [
      'about a posting that a page of another site claims to show',
      unpaid({ url: 'https://boards.greenhouse.io/tessel/jobs/4471002' }),
    ],
    ['about a posting without an id', unpaid({ postingId: null })],
  ])('%s', async (_, reading) => {
    await open(reading);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('in a browser that would send an id of the installation along', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://0b8f2a52/');
    await open();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('where the claim cannot be kept', async () => {
    await judgePage(frame, { kind: 'posting', reading: unpaid() });
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    await askBoard(frame);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('a board that answers with all postings of a company', () => {
  const salary = { compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'USD' };
  const board = (title: string) => ({
    jobs: ASHBY_IDS.map((id, index) => ({
      id,
      compensation: {
        compensationTiers: [
          { title, components: [{ ...salary, minValue: 150_000 + index, maxValue: 190_000 }] },
        ],
      },
    })),
  });

  beforeEach(() => writeSettings({ askBoards: true }));

  it('is asked once for all of them', async () => {
    fetched.mockResolvedValue(Response.json(board('US')));
    await openAshby(ASHBY_IDS[0]);
    expect((await shown()).posting.pay).toMatchObject([{ min: 150_000, max: 190_000 }]);
    await openAshby(ASHBY_IDS[1]);
    expect((await shown()).posting.pay).toMatchObject([{ min: 150_001, max: 190_000 }]);
    expect(fetched).toHaveBeenCalledOnce();
  });

  it('is remembered for the posting asked about alone where it is large', async () => {
    const large = board('US');
    const others = Array.from({ length: 3000 }, (_, index) => ({
      ...large.jobs[1],
      id: `x${index}`,
    }));
    fetched.mockResolvedValue(Response.json({ jobs: [...large.jobs, ...others] }));
    await openAshby(ASHBY_IDS[0]);
    expect((await shown()).posting.pay).toHaveLength(1);
    const stored = Object.keys(await fakeBrowser.storage.session.get(null));
    expect(stored.filter((key) => key.startsWith('board:'))).toHaveLength(1);
  });
});

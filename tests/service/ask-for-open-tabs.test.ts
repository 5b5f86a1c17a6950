import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { askForOpenTabs } from '@/service/ask-for-open-tabs';
import { judgePage } from '@/service/judge-page';
import { writeSettings } from '@/storage/settings';
import { readTab } from '@/storage/tab-states';
import { fakeFrames } from '../messaging/fake-frames';
import { found, madeReading } from '../messaging/made-reading';
import { emptyStores } from '../storage/empty-stores';
import { installWebLocks } from '../storage/web-locks';

const frame = { tabId: 7, frameId: 0, url: madeReading().url };
const unpaid = madeReading({ description: found('Build models for warehouse robots.') });
const answer = {
  id: 4_471_002,
  pay_input_ranges: [
    { min_cents: 15_000_000, max_cents: 18_000_000, currency_type: 'USD', title: 'Annual Salary' },
  ],
};

const open = (reading = unpaid, tabId = 7) =>
  judgePage({ ...frame, tabId }, { kind: 'posting', reading });

async function shown(tabId = 7) {
  const { 0: state } = await readTab(tabId);
  if (state?.kind !== 'judged') throw new Error('Nothing is judged.');
  return state.judged;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  installWebLocks();
  await emptyStores();
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json(answer)));
  fakeFrames([7, 0], [8, 0]);
});

it('asks about the postings that are open, about each once', async () => {
  await open();
  await open(unpaid, 8);
  await open(madeReading({ postingId: '5' }), 9);
  await writeSettings({ askBoards: true });
  await askForOpenTabs();
  expect(fetch).toHaveBeenCalledOnce();
  expect((await shown()).assessment.verdict).toBe('below');
  expect((await shown(8)).assessment.verdict).toBe('below');
});

it('shows again what boards have answered before', async () => {
  await open();
  await writeSettings({ askBoards: true });
  await askForOpenTabs();
  await writeSettings({ askBoards: false });
  await open();
  expect((await shown()).posting.pay).toEqual([]);
  await writeSettings({ askBoards: true });
  await askForOpenTabs();
  expect(fetch).toHaveBeenCalledOnce();
  expect((await shown()).posting.pay).toHaveLength(1);
});

it('asks nothing where the user has not turned it on', async () => {
  await open();
  await askForOpenTabs();
  expect(fetch).not.toHaveBeenCalled();
});

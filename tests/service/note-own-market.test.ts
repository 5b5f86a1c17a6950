import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { correct } from '@/service/correct';
import { judgePage } from '@/service/judge-page';
import { listObservedPay } from '@/storage/observed-pay';
import { database } from '@/storage/database';
import { writeSettings } from '@/storage/settings';
import { fakeFrames } from '../messaging/fake-frames';
import { found, madeReading } from '../messaging/made-reading';
import { emptyStores } from '../storage/empty-stores';
import { installWebLocks } from '../storage/web-locks';

const frame = { tabId: 7, frameId: 0, url: 'https://job-boards.greenhouse.io/tessel/jobs/4471002' };
const key = 'greenhouse:4471002';

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 12) });
  installWebLocks();
  fakeFrames([7, 0]);
  await emptyStores();
});

const view = (parts: Parameters<typeof madeReading>[0] = {}) =>
  judgePage(frame, { kind: 'posting', reading: madeReading(parts) });
const paying = (pay: string) => ({ description: found(`Train models all day. ${pay}`) });

describe('a posting that is viewed', () => {
  it('is noted by level, place, range and month, and by nothing else', async () => {
    await view();
    expect(await listObservedPay()).toEqual([
      {
        key,
        level: 'senior',
        metro: 'san-francisco',
        low: 150_000,
        high: 180_000,
        month: '2026-11',
      },
    ]);
  });

  it('counts once, with the range that it shows now', async () => {
    await view();
    await view();
    await view(paying('The base salary range is $160,000 - $190,000 a year.'));
    await view({ postingId: '2', ...paying('The base pay is $80 - $100 an hour.') });
    expect(await listObservedPay()).toMatchObject([
      { key: 'greenhouse:2', low: 166_400, high: 208_000 },
      { key, low: 160_000, high: 190_000 },
    ]);
  });

  it.each<[string, Parameters<typeof madeReading>[0]]>([
    ['no pay', paying('')],
    ['total pay alone', paying('Total compensation: $250,000 - $300,000 a year.')],
    ['another currency', paying('The base salary range is CA$150,000 - CA$180,000 a year.')],
    ['one end alone', paying('Base salary: up to $180,000 a year.')],
    ['a role outside', { title: found('Account Executive') }],
    ['two levels', { title: found('Senior/Staff Machine Learning Engineer') }],
  ])('is not noted with %s', async (_, parts) => {
    await view(parts);
    expect(await listObservedPay()).toEqual([]);
  });

  it('is not noted where the user does not want it', async () => {
    await writeSettings({ ownMarket: false });
    await view();
    expect(await listObservedPay()).toEqual([]);
  });

  it('follows what the user sets right in it', async () => {
    await view();
    await correct({ key, correction: { level: 'staff' } });
    expect(await listObservedPay()).toMatchObject([{ key, level: 'staff' }]);
  });

  it.each([
    [
      'pay of the user’s own',
      { pay: { min: 1000, max: 2000, currency: 'USD', period: 'year', component: 'base' } },
    ],
    ['a word that it is no posting', { notAPosting: true }],
  ])('is forgotten with %s', async (_, correction) => {
    await view();
    expect(await correct({ key, correction })).toEqual({ kind: 'corrected' });
    expect(await listObservedPay()).toEqual([]);
  });

  it('is judged all the same where it cannot be noted', async () => {
    vi.spyOn(database.observedPay, 'put').mockRejectedValue(new Error('no room'));
    expect(await view()).toMatchObject({ kind: 'judged' });
  });
});

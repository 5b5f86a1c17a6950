import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { judgeCards } from '@/service/judge-cards';
import { judgePage } from '@/service/judge-page';
import { writeCorrection } from '@/storage/corrections';
import { database } from '@/storage/database';
import { readTab } from '@/storage/tab-states';
import { savePosting } from '@/storage/saved-postings';
import { writeProfile } from '@/storage/profile';
import { writeSettings } from '@/storage/settings';
import { madeCard, payText } from '../messaging/made-card';
import { madeReading } from '../messaging/made-reading';
import { emptyStores } from '../storage/empty-stores';
import { installWebLocks } from '../storage/web-locks';

const url = 'https://job-boards.greenhouse.io/tessel/jobs/4471002';
const read = () =>
  judgePage({ tabId: 7, frameId: 0, url }, { kind: 'posting', reading: madeReading() });

/** The row of the same posting on its board: it states no pay. */
const row = madeCard({
  site: 'greenhouse',
  postingId: '4471002',
  locations: [{ text: 'San Francisco, CA' }],
  pay: [],
});

async function firstOf(...cards: unknown[]) {
  const answer = await judgeCards(cards);
  return answer.kind === 'judged' ? answer.cards[0] : answer;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  installWebLocks();
  await emptyStores();
});

describe('cards', () => {
  it('are judged each in its place', async () => {
    const cards = [madeCard(), madeCard({ postingId: '2', pay: [] }), madeCard({ postingId: '3' })];
    expect(await judgeCards(cards)).toMatchObject({
      kind: 'judged',
      cards: [
        { key: 'linkedin:4310000001', verdict: 'below' },
        { key: 'linkedin:2', kind: 'unknown' },
        { key: 'linkedin:3', verdict: 'below' },
      ],
    });
  });

  it('leave nothing behind', async () => {
    await judgeCards([madeCard()]);
    expect(await database.savedPostings.count()).toBe(0);
    expect(await database.observedPay.count()).toBe(0);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('take the verdict of a posting that was read in this session', async () => {
    expect(await firstOf(row)).toMatchObject({ kind: 'unknown', reason: 'no-pay' });
    await read();
    expect(await firstOf(row)).toMatchObject({ basis: 'posting', verdict: 'below' });
  });

  it('take that of a posting that was saved, until its pay is another', async () => {
    await read();
    const { 0: frame } = await readTab(7);
    if (frame?.kind !== 'judged') throw new Error('The posting was not judged.');
    await savePosting(frame.judged);
    await fakeBrowser.storage.session.clear();
    expect(await firstOf(row)).toMatchObject({ basis: 'posting', verdict: 'below' });
    const raised = { ...row, pay: [payText('$400,000 - $460,000 a year')] };
    expect(await firstOf(raised)).toMatchObject({ basis: 'card', verdict: 'above' });
  });

  it('take no verdict for another profile, or from before a correction', async () => {
    await read();
    await writeProfile({ years: 12 });
    expect(await firstOf(row)).toMatchObject({ kind: 'unknown', basis: 'card' });
    await read();
    expect(await firstOf(row)).toMatchObject({ basis: 'posting' });
    await writeCorrection('greenhouse:4471002', { level: 'staff' });
    expect(await firstOf(row)).toMatchObject({ kind: 'unknown', basis: 'card' });
  });
});

describe('no badges', () => {
  it('where the user wants none', async () => {
    await writeSettings({ listBadges: false });
    expect(await judgeCards([madeCard()])).toEqual({ kind: 'off' });
  });

  it.each([[null], [[{}]], ['x'], [[madeCard({ title: 'x'.repeat(10_000) })]]])(
    'for a message that makes no sense: %#',
    async (message) => expect(await judgeCards(message)).toEqual({ kind: 'off' }),
  );

  it('where the storage fails', async () => {
    vi.spyOn(database.savedRows, 'bulkGet').mockRejectedValueOnce(new Error('broken'));
    expect(await judgeCards([madeCard()])).toEqual({ kind: 'off' });
  });
});

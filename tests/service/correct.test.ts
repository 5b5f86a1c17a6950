import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { correct } from '@/service/correct';
import { judgePage } from '@/service/judge-page';
import { rejudge } from '@/service/rejudge';
import { getCorrection, writeCorrection } from '@/storage/corrections';
import { database } from '@/storage/database';
import { getSavedPosting, savePosting } from '@/storage/saved-postings';
import { readTab } from '@/storage/tab-states';
import { fakeFrames } from '../messaging/fake-frames';
import { madeReading } from '../messaging/made-reading';
import { emptyStores } from '../storage/empty-stores';
import { madeJudged } from '../storage/made-judged';
import { installWebLocks } from '../storage/web-locks';

const KEY = 'greenhouse:4471002';
const frame = { tabId: 7, frameId: 0, url: 'https://job-boards.greenhouse.io/tessel/jobs/4471002' };
const posting = { kind: 'posting', reading: madeReading() };
const other = { kind: 'posting', reading: madeReading({ postingId: '99' }) };
/** Entry level in Austin: the posting is at market there, and far below it as it is read. */
const correction = { level: 'entry', metro: 'austin' } as const;
const badge = (tabId = 7) => fakeBrowser.action.getBadgeText({ tabId });

beforeEach(async () => {
  vi.restoreAllMocks();
  installWebLocks();
  await emptyStores();
  await judgePage(frame, posting);
  await judgePage({ ...frame, tabId: 8 }, posting);
  await judgePage({ ...frame, tabId: 9 }, other);
});

describe('correct', () => {
  it('judges the posting anew in every tab that shows it, and tells its frames', async () => {
    const frames = fakeFrames([7, 0], [8, 0], [9, 0]);
    const untouched = await readTab(9);
    expect(await correct({ key: KEY, correction })).toEqual({
      kind: 'corrected',
    });
    for (const tabId of [7, 8]) {
      expect(await readTab(tabId)).toMatchObject({
        0: {
          correction,
          judged: {
            posting: { role: { level: { ids: ['entry'], rule: 'user' } } },
            assessment: { level: { id: 'entry' }, verdict: 'at' },
          },
        },
      });
      expect(await badge(tabId)).toBe('◆');
    }
    expect(await readTab(9)).toEqual(untouched);
    expect(frames.told().map(({ tabId, type }) => [tabId, type])).toEqual([
      [7, 'judgedAnew'],
      [8, 'judgedAnew'],
    ]);
  });

  it('judges the posting anew where it is saved, and back again', async () => {
    fakeFrames();
    await savePosting(madeJudged({ key: KEY }));
    const verdict = async () => (await getSavedPosting(KEY))?.assessment.verdict;
    expect(await verdict()).toBe('at');
    await correct({ key: KEY, correction: { level: 'entry' } });
    expect(await verdict()).toBe('above');
    expect((await getSavedPosting(KEY))?.verdictWhenSaved).toMatchObject({ verdict: 'at' });
    await correct({ key: KEY, correction: null });
    expect(await verdict()).toBe('at');
  });

  it('of the title has the role read anew from the words of the posting', async () => {
    fakeFrames([7, 0]);
    await correct({ key: KEY, correction: { title: 'Principal Machine Learning Engineer' } });
    expect(await readTab(7)).toMatchObject({
      0: {
        judged: {
          posting: { role: { level: { ids: ['staff'], rule: 'title' } } },
          assessment: { level: { id: 'staff', confidence: 'stated' } },
        },
      },
    });
  });

  it('of the pay is what is judged', async () => {
    fakeFrames([7, 0]);
    const pay = { min: 900_000, max: null, currency: 'USD', period: 'year', component: 'base' };
    await correct({ key: KEY, correction: { pay } });
    expect(await badge()).toBe('▲');
    await correct({ key: KEY, correction: null });
    expect(await badge()).toBe('▼');
  });

  it('taken back leaves everything as it was read', async () => {
    fakeFrames([7, 0], [8, 0]);
    const before = await readTab(7);
    await correct({ key: KEY, correction });
    await correct({ key: KEY, correction: null });
    expect(await readTab(7)).toEqual(before);
    expect(await getCorrection(KEY)).toBeNull();
    expect(await badge()).toBe('▼');
  });

  it('holds on the next visit, and when the pay comes late', async () => {
    fakeFrames([7, 0]);
    await correct({ key: KEY, correction });
    await judgePage(frame, { kind: 'none', reason: 'A list.' });
    const bare = madeReading({ description: null });
    expect(await judgePage(frame, { kind: 'posting', reading: bare })).toMatchObject({
      view: { assessment: { level: { id: 'entry' }, verdict: 'unknown' } },
    });
    expect(await judgePage(frame, posting)).toMatchObject({
      view: { assessment: { level: { id: 'entry' }, verdict: 'at' } },
    });
  });

  it('leaves nothing to do for the next run', async () => {
    fakeFrames([7, 0], [8, 0]);
    await correct({ key: KEY, correction });
    const frames = fakeFrames([7, 0], [8, 0]);
    await rejudge();
    expect(frames.told()).toEqual([]);
  });

  it('that a stopped worker stored and did not judge is judged by the next run', async () => {
    fakeFrames([7, 0]);
    await writeCorrection(KEY, correction);
    await rejudge();
    expect(await readTab(7)).toMatchObject({ 0: { judged: { assessment: { verdict: 'at' } } } });
  });

  it('to no posting at all clears the badge', async () => {
    fakeFrames([7, 0]);
    await correct({ key: KEY, correction: { notAPosting: true } });
    expect(await badge()).toBe('');
    expect(await readTab(7)).toMatchObject({
      0: { judged: { assessment: { unknownReason: 'not-a-posting' } } },
    });
  });

  it.each([
    ['nothing', undefined],
    ['no posting', { key: '', correction: null }],
    ['a level that is none', { key: KEY, correction: { level: 'chief' } }],
  ])('refuses %s, and stores nothing', async (_, request) => {
    expect(await correct(request)).toMatchObject({ kind: 'failed' });
    expect(await database.corrections.count()).toBe(0);
  });

  it('says in words why nothing could be stored', async () => {
    vi.spyOn(database.corrections, 'put').mockRejectedValue(
      new DOMException('full', 'QuotaExceededError'),
    );
    expect(await correct({ key: KEY, correction })).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('no room left'),
    });
  });
});

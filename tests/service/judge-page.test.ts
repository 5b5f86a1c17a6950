import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '@/posting/page-reading';
import { judgePage } from '@/service/judge-page';
import { database } from '@/storage/database';
import { getActivePack } from '@/storage/packs';
import { writeProfile } from '@/storage/profile';
import { clearTab, readTab } from '@/storage/tab-states';
import { found, madeReading } from '../messaging/made-reading';
import { emptyStores } from '../storage/empty-stores';
import { installWebLocks } from '../storage/web-locks';

const URL_OF_FRAME = 'https://job-boards.greenhouse.io/tessel/jobs/4471002';
const top = { tabId: 7, frameId: 0, url: URL_OF_FRAME };
const posting = (parts: Partial<PageReading> = {}) => ({
  kind: 'posting' as const,
  reading: madeReading(parts),
});
const badge = () => fakeBrowser.action.getBadgeText({ tabId: 7 });

beforeEach(async () => {
  vi.restoreAllMocks();
  installWebLocks();
  await emptyStores();
});

describe('a page with a posting', () => {
  it('is judged, kept, answered and shown on the toolbar', async () => {
    const answer = await judgePage(top, posting());
    expect(answer).toMatchObject({
      kind: 'judged',
      view: {
        key: 'greenhouse:4471002',
        title: 'Senior Machine Learning Engineer',
        payAbsence: null,
        assessment: { verdict: 'below', basePay: { min: 150_000, max: 180_000 } },
      },
    });
    const { 0: frame } = await readTab(7);
    expect(frame).toMatchObject({
      kind: 'judged',
      url: URL_OF_FRAME,
      judged: { posting: { company: 'Tessel Robotics' }, assessment: { verdict: 'below' } },
    });
    expect(await badge()).toBe('▼');
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toMatch(/^Headroom: .*below market/i);
  });

  it('sends the frame no description back', async () => {
    const answer = await judgePage(top, posting());
    expect(JSON.stringify(answer)).not.toContain('warehouse robots');
  });

  it('is judged for the profile as it stands', async () => {
    await writeProfile({ currentBase: 300_000 });
    expect(await judgePage(top, posting())).toMatchObject({
      view: { assessment: { walkAwayStatus: 'falls-short' } },
    });
  });

  it('is judged when the install never got to the packs', async () => {
    expect(await getActivePack()).toBeNull();
    expect(await judgePage(top, posting())).toMatchObject({ kind: 'judged' });
    expect(await getActivePack()).not.toBeNull();
  });

  it('is judged when the stored pack was damaged', async () => {
    await judgePage(top, posting());
    await database.table('packs').update('guide', { 'document.bands': [] });
    expect(await judgePage(top, posting())).toMatchObject({ kind: 'judged' });
  });
});

describe('a page without one', () => {
  it.each([
    { kind: 'loading' as const, reason: 'The posting is on its way.' },
    { kind: 'none' as const, reason: 'This is a list of jobs.' },
  ])('is noted as $kind, in place of the posting before it', async (result) => {
    await judgePage(top, posting());
    expect(await judgePage(top, result)).toEqual({ kind: 'noted' });
    const { 0: frame } = await readTab(7);
    expect(frame).toMatchObject(result);
    expect(await badge()).toBe('');
  });
});

describe('reports that come at once', () => {
  it('of two frames are both kept', async () => {
    await Promise.all([
      judgePage(top, { kind: 'none', reason: 'A careers page.' }),
      judgePage({ ...top, frameId: 12 }, posting()),
    ]);
    expect(await readTab(7)).toMatchObject({ 0: { kind: 'none' }, 12: { kind: 'judged' } });
    expect(await badge()).toBe('▼');
  });

  it('of one frame end with the last', async () => {
    const answers = await Promise.all([
      judgePage(top, posting({ postingId: '1' })),
      judgePage(top, { kind: 'loading', reason: 'Another posting is coming.' }),
      judgePage(top, posting({ postingId: '2', title: found('Staff ML Engineer') })),
      judgePage(top, { kind: 'none', reason: 'The list again.' }),
    ]);
    expect(answers.map(({ kind }) => kind)).toEqual(['judged', 'noted', 'judged', 'noted']);
    expect(await readTab(7)).toMatchObject({ 0: { kind: 'none', reason: 'The list again.' } });
    expect(await badge()).toBe('');
  });

  it('of a tab that is closed leave nothing behind', async () => {
    await Promise.all([judgePage(top, posting()), clearTab(7)]);
    expect(await readTab(7)).toEqual({});
  });
});

describe('what goes wrong', () => {
  it.each([
    ['no report at all', undefined],
    ['a script as address', posting({ url: 'javascript:alert(1)' })],
    ['a title without end', posting({ title: found('x'.repeat(10_000)) })],
  ])('is said and kept: %s', async (_, report) => {
    const answer = await judgePage(top, report);
    expect(answer).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/^This page could not be read: /),
    });
    expect(await readTab(7)).toMatchObject({ 0: answer });
    expect(await badge()).toBe('!');
  });

  it('names a database that cannot be opened', async () => {
    vi.spyOn(database.packs, 'filter').mockImplementation(() => {
      throw Object.assign(new Error('no'), { name: 'DatabaseClosedError' });
    });
    const answer = await judgePage(top, posting());
    expect(answer).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/connection .* closed/),
    });
    expect(await readTab(7)).toMatchObject({ 0: answer });
  });

  it('leaves no earlier result standing where the browser has no room for the new one', async () => {
    await judgePage(top, posting({ postingId: '1' }));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(
      new Error('Session storage quota bytes exceeded. Values were not stored.'),
    );
    const answer = await judgePage(top, posting({ postingId: '2' }));
    expect(answer).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('no room left'),
    });
    expect(await readTab(7)).toMatchObject({ 0: answer });
    expect(await badge()).toBe('!');
  });

  it('answers even where nothing at all can be kept', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('disk on fire'));
    expect(await judgePage(top, posting())).toMatchObject({ kind: 'failed' });
  });
});

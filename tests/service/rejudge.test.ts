import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledPacks, guidePack } from '@/scoring/packs/bundled-packs';
import { judgePage } from '@/service/judge-page';
import { rejudge } from '@/service/rejudge';
import { installBundledPacks } from '@/storage/packs';
import { writeProfile } from '@/storage/profile';
import { readTab } from '@/storage/tab-states';
import { madeReading } from '../messaging/made-reading';
import { fakeFrames } from '../messaging/fake-frames';
import { emptyStores } from '../storage/empty-stores';
import { installWebLocks } from '../storage/web-locks';

const [, ...references] = bundledPacks;
const frame = { tabId: 7, frameId: 0, url: 'https://job-boards.greenhouse.io/tessel/jobs/4471002' };
const posting = { kind: 'posting', reading: madeReading() };

beforeEach(async () => {
  vi.restoreAllMocks();
  installWebLocks();
  await emptyStores();
  await judgePage(frame, posting);
  await judgePage({ ...frame, tabId: 8 }, { kind: 'none', reason: 'A list.' });
});

describe('rejudge', () => {
  it('judges every tab for the new profile, shows it, and tells the frame', async () => {
    const frames = fakeFrames([7, 0]);
    await writeProfile({ currentBase: 300_000 });
    await rejudge();
    expect(await readTab(7)).toMatchObject({
      0: {
        profile: { currentBase: 300_000 },
        judged: { assessment: { walkAwayStatus: 'falls-short' } },
      },
    });
    expect(frames.told()).toMatchObject([
      {
        tabId: 7,
        frameId: 0,
        type: 'judgedAnew',
        data: { key: 'greenhouse:4471002', assessment: { walkAwayStatus: 'falls-short' } },
      },
    ]);
  });

  it('reads the page anew for a new pack', async () => {
    fakeFrames([7, 0]);
    const robots = {
      ...guidePack().premiums[0]!,
      id: 'robots',
      kind: 'skill',
      terms: ['warehouse robots'],
    };
    await installBundledPacks([
      { ...guidePack(), version: 3, premiums: [...guidePack().premiums, robots] },
      ...references,
    ]);
    await rejudge();
    expect(await readTab(7)).toMatchObject({
      0: {
        judged: {
          assessment: { pack: { version: 3 }, skills: expect.arrayContaining(['robots']) },
        },
      },
    });
  });

  it('shows the badge of the new verdict', async () => {
    fakeFrames([7, 0]);
    const high = guidePack().bands.map((band) => ({ ...band, low: 30_000, high: 60_000 }));
    await installBundledPacks([{ ...guidePack(), version: 3, bands: high }, ...references]);
    await rejudge();
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('▲');
  });

  it('tells no one where nothing changed', async () => {
    const frames = fakeFrames([7, 0]);
    const before = await readTab(7);
    await rejudge();
    expect(frames.told()).toEqual([]);
    expect(await readTab(7)).toEqual(before);
  });

  it('goes on where a frame is gone', async () => {
    const frames = fakeFrames();
    await writeProfile({ years: 12 });
    await rejudge();
    expect(frames.told()).toEqual([]);
    expect(await readTab(7)).toMatchObject({ 0: { profile: { years: 12 } } });
  });

  it('does not put an older posting over one that is reported meanwhile', async () => {
    fakeFrames([7, 0]);
    await writeProfile({ years: 12 });
    const later = { kind: 'posting', reading: madeReading({ postingId: '99' }) };
    await Promise.all([rejudge(), judgePage(frame, later)]);
    expect(await readTab(7)).toMatchObject({
      0: { profile: { years: 12 }, judged: { posting: { postingId: '99' } } },
    });
  });
});

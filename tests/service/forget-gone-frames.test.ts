import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { frameIsThere } from '@/messaging/frame-is-there';
import { forgetGoneFrames } from '@/service/forget-gone-frames';
import type { ReportedFrame } from '@/storage/tab-state';
import { changeTab, readTab, withFrame } from '@/storage/tab-states';
import { fakeFrames } from '../messaging/fake-frames';
import { judgedFrame } from '../storage/made-judged';
import { installWebLocks } from '../storage/web-locks';

vi.mock(import('@/messaging/frame-is-there'), { spy: true });

const none: ReportedFrame = {
  kind: 'none',
  reason: 'A list.',
  url: 'https://www.linkedin.com/jobs/',
  reportedAt: 1,
};
const keep = (frameId: number, frame: ReportedFrame) =>
  changeTab(7, (state) => withFrame(state, frameId, frame));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  installWebLocks();
});

describe('forgetGoneFrames', () => {
  it('forgets a tab that went on to a page of no interest', async () => {
    fakeFrames();
    await keep(0, judgedFrame());
    await fakeBrowser.action.setBadgeText({ tabId: 7, text: '▼' });
    await forgetGoneFrames(7);
    expect(await readTab(7)).toEqual({});
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
  });

  it('keeps every frame through a navigation within the page', async () => {
    fakeFrames([7, 0], [7, 12]);
    await keep(0, none);
    await keep(12, judgedFrame());
    const before = await readTab(7);
    await forgetGoneFrames(7);
    expect(await readTab(7)).toEqual(before);
  });

  it('forgets a frame that was taken out of the page, and only that', async () => {
    fakeFrames([7, 0]);
    await keep(0, none);
    await keep(12, judgedFrame());
    await forgetGoneFrames(7);
    expect(await readTab(7)).toEqual({ 0: none });
  });

  it('keeps what the next page reports while the old one is asked for', async () => {
    await keep(0, judgedFrame({}, 1));
    vi.mocked(frameIsThere).mockImplementationOnce(async () => {
      await keep(0, judgedFrame({}, 2));
      return false;
    });
    await forgetGoneFrames(7);
    expect(await readTab(7)).toMatchObject({ 0: { reportedAt: 2 } });
  });
});

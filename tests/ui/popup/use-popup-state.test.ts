// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '@/storage/tab-state';
import { usePopupState } from '@/ui/popup/use-popup-state';
import { judgedFrame } from '../../storage/made-judged';

const JOB_PAGE = 'https://www.linkedin.com/jobs/view/1';

function keep(tabId: number, state: TabState): Promise<void> {
  return storage.setItem(`session:tab:${tabId}`, state);
}

/** Opens a tab in front of the others. */
async function openTab(url: string | undefined): Promise<number> {
  const tab = await fakeBrowser.tabs.create(url === undefined ? {} : { url });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab]);
  return tab.id!;
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('usePopupState', () => {
  it('shows the posting of the tab in front', async () => {
    const tabId = await openTab(JOB_PAGE);
    await keep(tabId, { 0: judgedFrame() });
    const { result } = renderHook(() => usePopupState(null));
    expect(result.current).toEqual({ kind: 'opening' });
    await waitFor(() => expect(result.current.kind).toBe('judged'));
  });

  it('shows the tab that it is given, in front or not', async () => {
    const given = await openTab(JOB_PAGE);
    await keep(given, { 0: judgedFrame() });
    await openTab('https://news.example/');
    const { result } = renderHook(() => usePopupState(given));
    await waitFor(() => expect(result.current.kind).toBe('judged'));
  });

  it('shows the frame that speaks for the tab', async () => {
    const tabId = await openTab(JOB_PAGE);
    const none = { kind: 'none', reason: 'No posting.', url: JOB_PAGE, reportedAt: 1 } as const;
    await keep(tabId, { 0: none, 12: judgedFrame() });
    const { result } = renderHook(() => usePopupState(null));
    await waitFor(() => expect(result.current.kind).toBe('judged'));
  });

  it('follows the tab while it is open', async () => {
    const tabId = await openTab(JOB_PAGE);
    await keep(tabId, { 0: judgedFrame() });
    const { result } = renderHook(() => usePopupState(null));
    await waitFor(() => expect(result.current.kind).toBe('judged'));
    await act(() =>
      keep(tabId, { 0: { kind: 'loading', reason: 'Next.', url: JOB_PAGE, reportedAt: 2 } }),
    );
    await waitFor(() => expect(result.current.kind).toBe('loading'));
  });

  it.each([
    [JOB_PAGE, JOB_PAGE],
    [undefined, null],
  ])('gives the address of an unread page, where the browser tells it: %s', async (given, url) => {
    const tabId = await openTab(given);
    const { result } = renderHook(() => usePopupState(null));
    await waitFor(() => expect(result.current).toEqual({ kind: 'unread', tabId, url }));
  });

  it('waits for a page that is still loading', async () => {
    const tabId = await openTab(JOB_PAGE);
    const [tab] = await fakeBrowser.tabs.query({});
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ ...tab!, status: 'loading' }]);
    const { result } = renderHook(() => usePopupState(null));
    await waitFor(() => expect(result.current.kind).toBe('loading'));

    await act(() => fakeBrowser.tabs.update(tabId, { url: JOB_PAGE }));
    await waitFor(() => expect(result.current.kind).toBe('unread'));
  });

  it('shows nothing of a tab that is gone', async () => {
    const { result } = renderHook(() => usePopupState(987));
    await waitFor(() => expect(result.current).toEqual({ kind: 'no-tab' }));
  });

  it('says in words that the storage failed', async () => {
    await openTab(JOB_PAGE);
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('broken'));
    const { result } = renderHook(() => usePopupState(null));
    await waitFor(() => expect(result.current.kind).toBe('failed'));
    expect(result.current).toHaveProperty('message', expect.stringContaining('could not be read'));
  });
});

import { fakeBrowser } from 'wxt/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPopup } from '@/service/open-popup';
import { madeTab } from '../messaging/made-sender';

const allow = () => vi.spyOn(fakeBrowser.action, 'openPopup').mockResolvedValue(undefined);

beforeEach(() => vi.restoreAllMocks());

describe('openPopup', () => {
  it("opens it in the tab's window", async () => {
    const opened = allow();
    expect(await openPopup(madeTab({ windowId: 3 }))).toBe(true);
    expect(opened).toHaveBeenCalledWith({ windowId: 3 });
  });

  it('does not open it over another tab than the one that asks', async () => {
    const opened = allow();
    expect(await openPopup(madeTab({ active: false }))).toBe(false);
    expect(await openPopup(undefined)).toBe(false);
    expect(opened).not.toHaveBeenCalled();
  });

  it('says so where the browser does not allow it', async () => {
    allow().mockRejectedValue(new Error('openPopup requires a user gesture'));
    expect(await openPopup(madeTab())).toBe(false);
  });
});

import { fakeBrowser } from 'wxt/testing';
import { expect, it, vi } from 'vitest';
import { frameIsThere } from '@/messaging/frame-is-there';

it('is true where a content script listens, and no one answers', async () => {
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  expect(await frameIsThere(7, 12)).toBe(true);
  expect(send).toHaveBeenCalledWith(7, expect.anything(), { frameId: 12 });
});

it('is false where no one listens', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(
    new Error('Could not establish connection. Receiving end does not exist.'),
  );
  expect(await frameIsThere(7, 12)).toBe(false);
});

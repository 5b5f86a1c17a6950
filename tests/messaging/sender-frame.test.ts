import { browser } from '#imports';
import type { Browser } from '#imports';
import { describe, expect, it } from 'vitest';
import { senderFrame } from '@/messaging/sender-frame';
import { madeSender } from './made-sender';

describe('senderFrame', () => {
  it('gives the frame of our content script', () => {
    expect(senderFrame(madeSender({ frameId: 12 }))).toEqual({
      tabId: 7,
      frameId: 12,
      url: 'https://job-boards.greenhouse.io/tessel/jobs/4471002',
    });
  });

  it.each<[string, Partial<Browser.runtime.MessageSender>]>([
    ['another extension', { id: 'someone-else' }],
    ['a page of our own', { url: browser.runtime.getURL('/') }],
    ['a page that is rendered ahead of a visit', { documentLifecycle: 'prerender' }],
  ])('does not know %s', (_, parts) => {
    expect(senderFrame(madeSender(parts))).toBeNull();
  });

  it.each(['tab', 'frameId', 'url'] as const)('does not know a sender without %s', (part) => {
    const { [part]: _missing, ...rest } = madeSender();
    expect(senderFrame(rest)).toBeNull();
  });
});

import { browser } from '#imports';
import type { Browser } from '#imports';
import { describe, expect, it } from 'vitest';
import { isOwnPage } from '@/messaging/is-own-page';
import { madeSender } from './made-sender';

const popup = () => browser.runtime.getURL('/popup.html');

describe('isOwnPage', () => {
  it('knows the popup, in its window and in a tab', () => {
    expect(isOwnPage({ id: browser.runtime.id, url: popup() })).toBe(true);
    expect(isOwnPage(madeSender({ url: `${popup()}?tab=7` }))).toBe(true);
  });

  it.each<[string, Browser.runtime.MessageSender]>([
    ['our content script in a web page', madeSender()],
    ['another extension', { id: 'someone-else', url: popup() }],
    ['a page that names ours', madeSender({ url: `https://tessel.example/?${popup()}` })],
    ['a sender without an address', { id: browser.runtime.id }],
  ])('does not know %s', (_, sender) => {
    expect(isOwnPage(sender)).toBe(false);
  });
});

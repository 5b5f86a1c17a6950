// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { contentScript } from '@/content/content-script';
import { fetchesOwnOrigin } from '@/content/fetches-own-origin';

const OWN = `${window.location.origin}/wday/cxs/kelpworks/Careers/job/A_R-1`;

let ctx: ContentScriptContext;
let listener: (...received: never[]) => unknown;

/** What the page’s frame answers to the worker. */
function asked(data: string): Promise<unknown> {
  const message = { id: 1, type: 'fetchOwnOrigin', data, timestamp: 1 };
  return new Promise((answer) => {
    Reflect.apply(listener, undefined, [message, {}, answer]);
  });
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(new Response('{"title":"ML Engineer"}')),
  );
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  ctx = new ContentScriptContext('boards', { noScriptStartedPostMessage: true });
  fetchesOwnOrigin(contentScript([], null)).main(ctx);
  listener = listen.mock.calls[0]![0];
});

afterEach(() => ctx.abort());

it('asks nothing by itself', () => {
  expect(fetch).not.toHaveBeenCalled();
});

it('gets what the worker asks for of the page’s own origin', async () => {
  expect(await asked(OWN)).toEqual({ res: '{"title":"ML Engineer"}' });
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    OWN,
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
  );
});

it.each([
  ['another host', 'https://api.example/jobs/1'],
  ['another port', 'http://localhost:1/jobs/1'],
  ['no address', '/jobs/1'],
])('gets nothing from %s', async (_, url) => {
  expect(await asked(url)).toEqual({ res: undefined });
  expect(fetch).not.toHaveBeenCalled();
});

it.each([
  ['a refusal', () => Response.json({}, { status: 403 })],
  ['more than 5 MB', () => new Response('x'.repeat(5 * 1024 * 1024 + 1))],
  [
    'an answer that breaks off',
    () => new Response(new ReadableStream({ start: (c) => c.error() })),
  ],
])('gets nothing for %s', async (_, response) => {
  vi.mocked(fetch).mockResolvedValue(response());
  expect(await asked(OWN)).toEqual({ res: undefined });
});

it('ends with its script', async () => {
  ctx.abort();
  await expect(fakeBrowser.runtime.sendMessage({})).rejects.toThrow('No listeners');
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPublicText } from '@/access/fetch-public-text';

const URL = 'https://boards-api.greenhouse.io/v1/boards/tessel/jobs/1';
const answerWith = (response: Response) =>
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(response);

afterEach(() => vi.restoreAllMocks());

describe('fetchPublicText', () => {
  it('gives the text, by a request that carries nothing of the user and follows nowhere', async () => {
    const fetched = answerWith(Response.json({ id: 1, name: 'ü' }));
    expect(await fetchPublicText(URL)).toBe('{"id":1,"name":"ü"}');
    expect(fetched).toHaveBeenCalledExactlyOnceWith(URL, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      headers: { Accept: 'application/json' },
      signal: expect.any(AbortSignal),
    });
  });

  it.each([
    ['a refusal', () => Response.json({ error: 'gone' }, { status: 404 })],
    ['nothing', () => new Response(null, { status: 204 })],
    ['more than 5 MB', () => new Response(`"${'x'.repeat(5 * 1024 * 1024)}"`)],
  ])('gives nothing for %s', async (_, response) => {
    answerWith(response());
    expect(await fetchPublicText(URL)).toBeUndefined();
  });

  it('takes in no more than it may, however long the answer goes on', async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(0x20);
    const pull = vi.fn<(controller: ReadableStreamDefaultController) => void>((controller) =>
      controller.enqueue(megabyte),
    );
    const cancel = vi.fn<() => void>();
    answerWith(new Response(new ReadableStream({ pull, cancel })));
    expect(await fetchPublicText(URL)).toBeUndefined();
    expect(pull.mock.calls.length).toBeLessThan(10);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('gives nothing where no answer comes', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await fetchPublicText(URL)).toBeUndefined();
  });

  it('gives up after 5 seconds', async () => {
    const timer = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timer.signal);
    vi.spyOn(globalThis, 'fetch').mockImplementation(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
        }),
    );
    const fetched = fetchPublicText(URL);
    timer.abort(new DOMException('too late', 'TimeoutError'));
    expect(await fetched).toBeUndefined();
    expect(timeout).toHaveBeenCalledWith(5000);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson } from '@/service/fetch-json';

const URL = 'https://boards-api.greenhouse.io/v1/boards/tessel/jobs/1';
const answerWith = (response: Response) =>
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(response);

afterEach(() => vi.restoreAllMocks());

describe('fetchJson', () => {
  it('gives the JSON, by a request that carries nothing of the user and follows nowhere', async () => {
    const fetched = answerWith(Response.json({ id: 1, name: 'ü' }));
    expect(await fetchJson(URL)).toEqual({ id: 1, name: 'ü' });
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
    expect(await fetchJson(URL)).toBeUndefined();
  });

  it('takes in no more than it may, however long the answer goes on', async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(0x20);
    const pull = vi.fn<(controller: ReadableStreamDefaultController) => void>((controller) =>
      controller.enqueue(megabyte),
    );
    const cancel = vi.fn<() => void>();
    answerWith(new Response(new ReadableStream({ pull, cancel })));
    expect(await fetchJson(URL)).toBeUndefined();
    expect(pull.mock.calls.length).toBeLessThan(10);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('throws what is no JSON', async () => {
    answerWith(new Response('<html>'));
    await expect(fetchJson(URL)).rejects.toThrow(SyntaxError);
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
    const fetched = fetchJson(URL);
    timer.abort(new DOMException('too late', 'TimeoutError'));
    await expect(fetched).rejects.toThrow('too late');
    expect(timeout).toHaveBeenCalledWith(5000);
  });
});

import type { Json } from '@/extraction/sites/shared/json';

const TIMEOUT_MS = 5000;
const MOST_BYTES = 5 * 1024 * 1024;

/**
 * Gets public JSON by a request that carries nothing of the user: no cookie, no referrer, and it follows no redirect.
 * Undefined for whatever else comes back, for more than 5 MB, and after 5 seconds. Throws what
 * `fetch` and `JSON.parse` throw.
 */
export async function fetchJson(url: string): Promise<Json | undefined> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok || !response.body) return undefined;
  const text = await textUpTo(MOST_BYTES, response.body);
  if (text === null) return undefined;
  const json: Json = JSON.parse(text);
  return json;
}

/** The text of a body; null, and the rest is not taken in, where it is longer. */
async function textUpTo(
  most: number,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<string | null> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > most) return null;
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}

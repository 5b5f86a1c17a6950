const TIMEOUT_MS = 5000;
const MOST_BYTES = 5 * 1024 * 1024;

/**
 * Gets public data, as JSON's text, by a request that carries nothing of the user: no cookie, no referrer, and it
 * follows no redirect. Undefined for a refusal or an answer without a body, for more than 5 MB, and where nothing comes
 * (in 5 seconds, or at all).
 */
export async function fetchPublicText(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok && response.body ? await textUpTo(MOST_BYTES, response.body) : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a body; undefined, and the rest is not taken in, where it is longer. */
async function textUpTo(
  most: number,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > most) return undefined;
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}

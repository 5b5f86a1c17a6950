import { requestPublic } from './request-public';

const MOST_BYTES = 5 * 1024 * 1024;

/** The text of public data (see `requestPublic`); undefined where none comes whole, and for more than 5 MB. */
export async function fetchPublicText(url: string): Promise<string | undefined> {
  const body = (await requestPublic(url))?.body;
  try {
    return body ? await textUpTo(MOST_BYTES, body) : undefined;
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

import { requestPublic } from '@/access/request-public';
import { onMessage } from '@/messaging/messages';
import type { PageScript } from './content-script';
import { stopWith } from './stop-with';

/** In characters. */
const LONGEST = 5 * 1024 * 1024;

/**
 * A content script that also gets public data of its page's own origin for the worker, which asks where the user lets
 * Headroom ask boards for missing pay. Of any other origin it gets nothing.
 */
export function fetchesOwnOrigin<T extends PageScript>(script: T): T {
  return {
    ...script,
    main: (ctx) => {
      script.main(ctx);
      stopWith(
        ctx,
        onMessage('fetchOwnOrigin', ({ data }) => textOf(data)),
      );
    },
  };
}

/** The text at an address of this page's own origin; undefined for any other, and where none comes. */
async function textOf(url: string): Promise<string | undefined> {
  if (!URL.canParse(url) || new URL(url).origin !== window.location.origin) return undefined;
  // Not piece by piece: in Firefox, a content script may not read a stream of the page's.
  const text = await (await requestPublic(url))?.text().catch(() => undefined);
  return text && text.length <= LONGEST ? text : undefined;
}

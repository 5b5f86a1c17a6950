import { fetchPublicText } from '@/access/fetch-public-text';
import { onMessage } from '@/messaging/messages';
import type { PageScript } from './content-script';
import { stopWith } from './stop-with';

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
        onMessage('fetchOwnOrigin', ({ data }) => {
          const isOwn = URL.canParse(data) && new URL(data).origin === window.location.origin;
          return isOwn ? fetchPublicText(data) : undefined;
        }),
      );
    },
  };
}

import type { SiteAdapter } from '@/extraction/sites/adapter';
import type { GenericReader } from '@/extraction/sites/page-reader';
import { onMessage } from '@/messaging/messages';
import { pageScript } from './content-script';
import type { PageScript } from './content-script';
import { stopWith } from './stop-with';

/**
 * A content script for sites that the manifest does not name: run on a click, or by a permission of the user's. It ends
 * when that permission is taken back. All such scripts are run in all frames of a page; each leaves alone what is not
 * its own.
 *
 * @param sites the adapters that it carries.
 * @param generic reads what these adapters cannot.
 * @param isOwn whether this script is the one to read a frame at this address.
 */
export function onRequestScript(
  sites: readonly SiteAdapter[],
  generic: GenericReader,
  isOwn: (url: URL) => boolean,
): PageScript & { registration: 'runtime' } {
  const script = pageScript(sites, generic);
  return {
    ...script,
    registration: 'runtime',
    main: (ctx) => {
      if (!isOwn(new URL(window.location.href))) return;
      script.main(ctx);
      stopWith(
        ctx,
        onMessage('stopReading', () => ctx.abort('The site was taken back')),
      );
    },
  };
}

import { isManifestSite } from '@/access/manifest-sites';
import type { SiteAdapter } from '@/extraction/sites/adapter';
import type { GenericReader } from '@/extraction/sites/page-reader';
import { onMessage } from '@/messaging/messages';
import { pageScript } from './content-script';
import type { PageScript } from './content-script';
import { stopWith } from './stop-with';

/**
 * The content script for the sites that the manifest does not name: run on a click, or by a permission of the user's.
 * It ends when that permission is taken back, and leaves the frames of the manifest's sites to their own script.
 */
export function anySiteScript(
  sites: readonly SiteAdapter[],
  generic: GenericReader,
): PageScript & { registration: 'runtime' } {
  const script = pageScript(sites, generic);
  return {
    ...script,
    registration: 'runtime',
    main: (ctx) => {
      if (isManifestSite(window.location.href)) return;
      script.main(ctx);
      stopWith(
        ctx,
        onMessage('stopReading', () => ctx.abort('The site was taken back')),
      );
    },
  };
}

import { defineContentScript } from '#imports';
import { isManifestSite } from '@/access/manifest-sites';
import { onRequestScript } from '@/content/on-request-script';
import { genericReader } from '@/extraction/sites/generic-reader';
import {
  isApplicantTrackingOnRequest,
  isJobBoardOnRequest,
} from '@/extraction/sites/on-request-hosts';

/** Any site without an adapter of its own, on a click or once the user has allowed it. */
export default defineContentScript(
  onRequestScript(
    [],
    genericReader,
    (url) =>
      !isManifestSite(url.href) && !isJobBoardOnRequest(url) && !isApplicantTrackingOnRequest(url),
  ),
);

import { defineContentScript } from '#imports';
import { anySiteScript } from '@/content/any-site-script';
import { genericReader } from '@/extraction/sites/generic-reader';
import { longTailSites } from '@/extraction/sites/long-tail';

/** Any other site, on a click or once the user has allowed it. */
export default defineContentScript(anySiteScript(longTailSites, genericReader));

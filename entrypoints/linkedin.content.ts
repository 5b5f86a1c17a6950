import { defineContentScript } from '#imports';
import { contentScript } from '@/content/content-script';
import { linkedin } from '@/extraction/sites/linkedin/linkedin';

/** LinkedIn has no schema.org data to fall back on. */
export default defineContentScript(contentScript([linkedin], null));

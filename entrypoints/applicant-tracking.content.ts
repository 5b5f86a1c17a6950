import { defineContentScript } from '#imports';
import { contentScript } from '@/content/content-script';
import { ashby } from '@/extraction/sites/ashby';
import { schemaReader } from '@/extraction/sites/schema-reader';
import { greenhouse } from '@/extraction/sites/greenhouse';
import { lever } from '@/extraction/sites/lever';

/** The applicant tracking systems that most AI employers post with; company pages embed their frames. */
export default defineContentScript(contentScript([greenhouse, lever, ashby], schemaReader));

import { defineContentScript } from '#imports';
import { contentScript } from '@/content/content-script';
import { fetchesOwnOrigin } from '@/content/fetches-own-origin';
import { ashby } from '@/extraction/sites/ashby';
import { schemaReader } from '@/extraction/sites/schema-reader';
import { greenhouse } from '@/extraction/sites/greenhouse';
import { lever } from '@/extraction/sites/lever';
import { smartrecruiters } from '@/extraction/sites/smartrecruiters';
import { workday } from '@/extraction/sites/workday';

/** The applicant tracking systems that most AI employers post with. */
export default defineContentScript(
  fetchesOwnOrigin(
    contentScript([greenhouse, lever, ashby, workday, smartrecruiters], schemaReader),
  ),
);

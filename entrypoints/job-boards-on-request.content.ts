import { defineContentScript } from '#imports';
import { onRequestScript } from '@/content/on-request-script';
import { glassdoor } from '@/extraction/sites/glassdoor';
import { isJobBoardOnRequest } from '@/extraction/sites/on-request-hosts';
import { schemaReader } from '@/extraction/sites/schema-reader';
import { wellfound } from '@/extraction/sites/wellfound';
import { ycombinator } from '@/extraction/sites/ycombinator';
import { ziprecruiter } from '@/extraction/sites/ziprecruiter';

/** Further job boards, on a click or once the user has allowed them. */
export default defineContentScript(
  onRequestScript(
    [glassdoor, wellfound, ycombinator, ziprecruiter],
    schemaReader,
    isJobBoardOnRequest,
  ),
);

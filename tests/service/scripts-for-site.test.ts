import { expect, it } from 'vitest';
import { scriptsForSite } from '@/service/scripts-for-site';

const ANY_SITE = '/content-scripts/any-site.js';
const JOB_BOARDS = '/content-scripts/job-boards-on-request.js';
const APPLICANT_TRACKING = '/content-scripts/applicant-tracking-on-request.js';

it.each([
  ['https://careers.example.com/*', [ANY_SITE]],
  ['https://wellfound.com/*', [JOB_BOARDS]],
  ['https://www.glassdoor.co.uk/*', [JOB_BOARDS]],
  ['https://kelp.bamboohr.com/*', [APPLICANT_TRACKING]],
  ['https://careers-kelp.icims.com/*', [APPLICANT_TRACKING]],
  ['https://evilicims.com/*', [ANY_SITE]],
  ['https://*.icims.com/*', [ANY_SITE, JOB_BOARDS, APPLICANT_TRACKING]],
  ['https://*/*', [ANY_SITE, JOB_BOARDS, APPLICANT_TRACKING]],
])('%s is read by %o, after the note has come', (pattern, scripts) => {
  expect(scriptsForSite(pattern)).toEqual(['/page-note.js', ...scripts]);
});

/** The scripts that read sites which the manifest does not name, where the build puts them. */
export const ON_REQUEST_SCRIPTS = {
  anySite: '/content-scripts/any-site.js',
  jobBoards: '/content-scripts/job-boards-on-request.js',
  applicantTracking: '/content-scripts/applicant-tracking-on-request.js',
} as const;

/** The script of the page note, where the build puts it: run before each of those that read pages. */
export const PAGE_NOTE_SCRIPT = '/page-note.js';

import { ON_REQUEST_SCRIPTS, PAGE_NOTE_SCRIPT } from '@/access/on-request-scripts';
import {
  isApplicantTrackingOnRequest,
  isJobBoardOnRequest,
} from '@/extraction/sites/on-request-hosts';

const { anySite, jobBoards, applicantTracking } = ON_REQUEST_SCRIPTS;

/** The scripts to run in the pages of a match pattern, in order: the note, and what reads the pages. */
export function scriptsForSite(pattern: string): string[] {
  return [PAGE_NOTE_SCRIPT, ...readersOf(pattern)];
}

/** One for a single host; all for several hosts, since each script leaves alone what is not its own. */
function readersOf(pattern: string): string[] {
  if (pattern.startsWith('https://*')) return Object.values(ON_REQUEST_SCRIPTS);
  const url = new URL(pattern);
  if (isJobBoardOnRequest(url)) return [jobBoards];
  return [isApplicantTrackingOnRequest(url) ? applicantTracking : anySite];
}

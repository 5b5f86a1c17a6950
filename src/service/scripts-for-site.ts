import { ON_REQUEST_SCRIPTS } from '@/access/on-request-scripts';
import {
  isApplicantTrackingOnRequest,
  isJobBoardOnRequest,
} from '@/extraction/sites/on-request-hosts';

const { anySite, jobBoards, applicantTracking } = ON_REQUEST_SCRIPTS;

/**
 * The scripts that read the pages of a match pattern: one for a single host; all for several hosts, since each script
 * leaves alone what is not its own.
 */
export function scriptsForSite(pattern: string): string[] {
  if (pattern.startsWith('https://*')) return Object.values(ON_REQUEST_SCRIPTS);
  const url = new URL(pattern);
  if (isJobBoardOnRequest(url)) return [jobBoards];
  return [isApplicantTrackingOnRequest(url) ? applicantTracking : anySite];
}

import { isAt } from './shared/site-url';

/** Countries in which Glassdoor has a site of its own. */
const GLASSDOOR_DOMAINS =
  'com,ca,co.uk,co.in,com.au,ie,sg,de,fr,nl,it,es,at,ch,be,com.br,com.mx,co.nz,com.hk';

// The hosts of sites with an adapter that the manifest does not name, by the script that reads them. They stand apart
// from their adapters, so that the other scripts and the worker can tell these sites without carrying their readers.

/** Hosts of the job boards that are read on request. */
export const jobBoardHosts = {
  glassdoor: GLASSDOOR_DOMAINS.split(',').map((domain) => `www.glassdoor.${domain}`),
  wellfound: ['wellfound.com', 'www.wellfound.com'],
  ycombinator: ['www.ycombinator.com', 'ycombinator.com'],
  workAtAStartup: ['www.workatastartup.com', 'workatastartup.com'],
  ziprecruiter: ['www.ziprecruiter.com', 'ziprecruiter.com'],
};

/** Hosts of the applicant tracking systems that are read on request; "*." stands for every subdomain. */
export const applicantTrackingHosts = {
  rippling: ['ats.rippling.com', 'ats.us1.rippling.com'],
  bamboohr: ['*.bamboohr.com'],
  icims: ['*.icims.com'],
};

/** True for a page of a job board that is read on request. */
export function isJobBoardOnRequest(url: URL): boolean {
  return isAt(url, Object.values(jobBoardHosts).flat());
}

/** True for a page of an applicant tracking system that is read on request. */
export function isApplicantTrackingOnRequest(url: URL): boolean {
  return isAt(url, Object.values(applicantTrackingHosts).flat());
}

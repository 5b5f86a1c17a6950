import type { BrowserContext } from '@playwright/test';
import { greenhousePage } from './greenhouse-page';
import { linkedInSearch, linkedInView } from './linkedin-page';
import { greenhousePostings, linkedInPostings } from './sample-postings';

const LINKEDIN = 'https://www.linkedin.com';
const GREENHOUSE = 'https://job-boards.greenhouse.io';

/** The page of a sample address; null for one that is none of ours. */
export function samplePage(url: URL, delays: Record<string, number> = {}): string | null {
  if (url.origin === LINKEDIN) {
    const viewed = /^\/jobs\/view\/(\d+)\//.exec(url.pathname)?.[1];
    if (viewed) {
      const posting = linkedInPostings.find(({ id }) => id === viewed);
      return posting ? linkedInView(posting) : null;
    }
    if (url.pathname === '/jobs/search-results/') {
      const selected =
        linkedInPostings.find(({ id }) => id === url.searchParams.get('currentJobId')) ??
        linkedInPostings[0]!;
      return linkedInSearch(linkedInPostings, selected, delays);
    }
  }
  if (url.origin === GREENHOUSE) {
    const [, board = '', jobs, id] = url.pathname.split('/');
    const posting = greenhousePostings[board];
    return posting && jobs === 'jobs' && posting.id === id ? greenhousePage(board, posting) : null;
  }
  return null;
}

/** Answers the samples at their true hostnames, and 404 for everything else of these two sites. */
export async function serveSamples(
  context: BrowserContext,
  delays: Record<string, number> = {},
): Promise<void> {
  for (const origin of [LINKEDIN, GREENHOUSE]) {
    await context.route(`${origin}/**`, async (route) => {
      const html = samplePage(new URL(route.request().url()), delays);
      await route.fulfill(
        html === null
          ? { status: 404, contentType: 'text/plain', body: 'no sample here' }
          : { contentType: 'text/html; charset=utf-8', body: html },
      );
    });
  }
}

/** Address of a LinkedIn sample's own page. */
export const linkedInUrl = (id: string): string => `${LINKEDIN}/jobs/view/${id}/`;

/** Address of the LinkedIn results page with one sample selected. */
export const linkedInSearchUrl = (id: string): string =>
  `${LINKEDIN}/jobs/search-results/?currentJobId=${id}`;

/** Address of a Greenhouse sample. */
export const greenhouseUrl = (board: string): string =>
  `${GREENHOUSE}/${board}/jobs/${greenhousePostings[board]!.id}`;

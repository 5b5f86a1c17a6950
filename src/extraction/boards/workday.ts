import { at, isObject, wordsOf } from '../sites/shared/json';
import { pathParts } from '../sites/shared/site-url';
import { isWorkday, workdayTenant } from '../sites/shared/workday-address';
import { boardDescription } from './job-board';
import type { JobBoard } from './job-board';
import { markupText } from './markup-text';

const RULE = 'workday-posting-data';

/**
 * The data that a Workday career site draws its postings from, at the site's own host. It states pay in the text alone,
 * so it is asked only where the page does not show the text (a step of an application).
 */
export const workdayBoard: JobBoard = {
  request: ({ url, description }) => {
    const address = new URL(url);
    const parts = pathParts(address);
    const start = parts.findIndex((part) => part === 'job' || part === 'details');
    const [site, path] = [parts[start - 1], parts.slice(start + 1)];
    const tenant = workdayTenant(address);
    if (description || !isWorkday(address) || !tenant || !site || path.length === 0) return null;
    const names = ['wday', 'cxs', tenant, site, 'job', ...path];
    return { url: `${address.origin}/${names.map(encodeURIComponent).join('/')}` };
  },
  read: (json, postingId) => {
    const info = at(json, 'jobPostingInfo');
    if (!isObject(info)) return null;
    // An address may have the last part of a requisition alone: "…_0012" of "JR_0012".
    const requisition = wordsOf(info['jobReqId'])?.toLowerCase() ?? '';
    if (!requisition.endsWith(postingId.toLowerCase())) return null;
    const text = markupText(wordsOf(info['jobDescription']) ?? '');
    return new Map([[postingId, { pay: [], description: boardDescription(RULE, text) }]]);
  },
};

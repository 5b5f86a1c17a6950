import { isObject, wordsOf } from '../sites/shared/json';
import { isHost, pathParts } from '../sites/shared/site-url';
import { boardDescription } from './job-board';
import type { JobBoard } from './job-board';
import { markupText } from './markup-text';

const HOST = 'apply.workable.com';
const RULE = 'workable-posting-data';
/** In the order in which a posting shows them. */
const SECTIONS = ['description', 'requirements', 'benefits'];

/**
 * The data that Workable draws its postings from, at the same host. It states pay in the text alone, so it is asked only
 * where the page does not show the text (an application form).
 */
export const workableBoard: JobBoard = {
  request: ({ url, postingId, description }) => {
    const address = new URL(url);
    const [account, j, id, ...more] = pathParts(address);
    if (description || !isHost(address, HOST) || j !== 'j' || more.length > 0) return null;
    if (!account || !id || id !== postingId) return null;
    const names = ['api', 'v2', 'accounts', account, 'jobs', id];
    return { url: `${address.origin}/${names.map(encodeURIComponent).join('/')}` };
  },
  read: (json, postingId) => {
    if (!isObject(json) || wordsOf(json['title']) === null) return null;
    const shortcode = wordsOf(json['shortcode']);
    if (shortcode !== null && shortcode.toUpperCase() !== postingId) return null;
    const text = SECTIONS.map((section) => markupText(wordsOf(json[section]) ?? '')).join('\n');
    return new Map([[postingId, { pay: [], description: boardDescription(RULE, text) }]]);
  },
};

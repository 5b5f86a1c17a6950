import { payFigures } from '../sites/shared/greenhouse-pay';
import type { Json } from '../sites/shared/json';
import { isObject, listOf, wordsOf } from '../sites/shared/json';
import { isHost, pathParts } from '../sites/shared/site-url';
import { boardDescription, boardPay } from './job-board';
import type { JobBoard } from './job-board';
import { markupText } from './markup-text';

const RULE = 'greenhouse-board-api';

/** Boards of the EU are asked at the same host. */
const HOSTS = [
  'job-boards.greenhouse.io',
  'job-boards.eu.greenhouse.io',
  'boards.greenhouse.io',
  'boards.eu.greenhouse.io',
];

/** Greenhouse's job board API: one posting, its pay in cents (`pay_input_ranges`), its text as escaped HTML. */
export const greenhouseBoard: JobBoard = {
  request: ({ url, postingId }) => {
    const address = new URL(url);
    const [board, jobs, id, ...more] = pathParts(address);
    if (!isHost(address, ...HOSTS) || jobs !== 'jobs' || more.length > 0) return null;
    if (!board || !/^\d+$/.test(id ?? '') || id !== postingId) return null;
    return {
      url: `https://boards-api.greenhouse.io/v1/boards/${encodeURIComponent(board)}/jobs/${id}?pay_transparency=true`,
    };
  },
  read: (json, postingId) => {
    if (!isObject(json) || wordsOf(json['id']) !== postingId) return null;
    const pay = boardPay(RULE, payFigures(listOf(json['pay_input_ranges']), plain));
    const description = boardDescription(RULE, plain(json['content']));
    return new Map([[postingId, { pay, description }]]);
  },
};

function plain(html: Json | undefined): string | null {
  const words = wordsOf(html);
  return (words && markupText(words)) || null;
}

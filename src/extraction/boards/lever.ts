import type { JsonObject } from '../sites/shared/json';
import { amountOf, excerpt, isObject, listOf, wordsOf } from '../sites/shared/json';
import type { QuotedPay } from '../sites/shared/rules';
import { isHost, pathParts } from '../sites/shared/site-url';
import { boardDescription, boardPay } from './job-board';
import type { JobBoard } from './job-board';
import { markupText } from './markup-text';

const RULE = 'lever-postings-api';

/** Each site's own host, so that postings of the EU are asked for there. */
const API_HOSTS = new Map([
  ['jobs.lever.co', 'api.lever.co'],
  ['jobs.eu.lever.co', 'api.eu.lever.co'],
]);

/** Lever's postings API: one posting, its pay in `salaryRange`. */
export const leverBoard: JobBoard = {
  request: ({ url, postingId }) => {
    const address = new URL(url);
    const [board, id, ...more] = pathParts(address);
    const host = API_HOSTS.get(address.hostname);
    if (!host || !isHost(address, address.hostname) || more.length > 0) return null;
    if (!board || !id || id.toLowerCase() !== postingId) return null;
    return {
      url: `https://${host}/v0/postings/${encodeURIComponent(board)}/${encodeURIComponent(postingId)}?mode=json`,
    };
  },
  read: (json, postingId) => {
    if (!isObject(json) || wordsOf(json['id'])?.toLowerCase() !== postingId) return null;
    const pay = boardPay(RULE, salaryRange(json));
    return new Map([
      [postingId, { pay, description: boardDescription(RULE, descriptionOf(json)) }],
    ]);
  },
};

/** What a salary's remark may say of it that keeps it from being base pay. */
const NOT_BASE = /\b(?:OTE|on[- ]target earnings|total (?:target )?(?:cash|compensation))\b/i;

function salaryRange(posting: JsonObject): QuotedPay[] {
  const range = posting['salaryRange'];
  if (!isObject(range)) return [];
  const { min, max, currency, interval } = range;
  const remark = wordsOf(posting['salaryDescriptionPlain']) ?? '';
  return [
    {
      pay: {
        kind: 'figures',
        provenance: 'employer-structured',
        label: NOT_BASE.exec(remark)?.[0] ?? null,
        min: amountOf(min),
        max: amountOf(max),
        currency: wordsOf(currency),
        period: wordsOf(interval),
      },
      quote: excerpt({ min, max, currency, interval }),
    },
  ];
}

/** The opening, the lists under their headings, and the closing. */
function descriptionOf(posting: JsonObject): string | null {
  const lists = listOf(posting['lists']).flatMap((list) =>
    isObject(list) ? [wordsOf(list['text']), wordsOf(list['content'])] : [],
  );
  const parts = [
    wordsOf(posting['descriptionPlain']),
    ...lists.map((part) => part && markupText(part)),
    wordsOf(posting['additionalPlain']),
  ];
  return parts.filter(Boolean).join('\n') || null;
}

import type { BoardAnswer } from '@/posting/board-answer';
import {
  componentSalaries,
  tierSalaries,
  tierSummaries,
  wholeSummary,
} from '../sites/shared/ashby-pay';
import type { Json, JsonObject } from '../sites/shared/json';
import { isObject, wordsOf } from '../sites/shared/json';
import type { QuotedPay } from '../sites/shared/rules';
import { isHost, pathParts } from '../sites/shared/site-url';
import { boardDescription, boardPay } from './job-board';
import type { JobBoard } from './job-board';
import { markupText } from './markup-text';

const RULE = 'ashby-posting-api';

/**
 * Ashby's posting API, which answers with all postings of a company at once. The pay of every one of them is kept, so
 * that the next posting of the company needs no request; the text, of the posting asked for alone.
 */
export const ashbyBoard: JobBoard = {
  request: ({ url, postingId }) => {
    const address = new URL(url);
    const [board, id, ...more] = pathParts(address);
    if (!isHost(address, 'jobs.ashbyhq.com') || more.length > 0) return null;
    if (!board || !id || id.toLowerCase() !== postingId) return null;
    return {
      url: `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(board)}?includeCompensation=true`,
    };
  },
  read: (json, postingId) => {
    if (!isObject(json) || !Array.isArray(json['jobs'])) return null;
    const answers = new Map<string, BoardAnswer>();
    for (const job of json['jobs']) {
      const id = isObject(job) ? wordsOf(job['id'])?.toLowerCase() : null;
      if (isObject(job) && id) answers.set(id, answerOf(job, id === postingId));
    }
    // A posting that is not listed is open to those alone who have its address: the board says nothing of it.
    if (!answers.has(postingId)) answers.set(postingId, { pay: [], description: null });
    return answers;
  },
};

/** From the most exact statement of pay to the least, as on a page. */
const PAY_RULES: ((data: JsonObject) => QuotedPay[])[] = [
  tierSalaries,
  tierSummaries,
  componentSalaries,
  wholeSummary,
];

function answerOf(job: JsonObject, withText: boolean): BoardAnswer {
  return {
    pay: payOf(job['compensation']),
    description: boardDescription(RULE, withText ? descriptionOf(job) : null),
  };
}

function payOf(compensation: Json | undefined): BoardAnswer['pay'] {
  if (!isObject(compensation)) return [];
  const stated = PAY_RULES.map((rule) => boardPay(RULE, rule(compensation)));
  return stated.find((pay) => pay.length > 0) ?? [];
}

function descriptionOf(job: JsonObject): string | null {
  const html = wordsOf(job['descriptionHtml']);
  return html ? markupText(html) : wordsOf(job['descriptionPlain']);
}

import type { PostedPlace } from '@/posting/page-reading';
import { summaryPay, wholeSummary } from '../shared/ashby-pay';
import { isPayWords, sortChips } from '../shared/chips';
import { firstWithText, lineOf } from '../shared/dom';
import type { JsonObject } from '../shared/json';
import { at, isObject, listOf, wordsOf } from '../shared/json';
import type { QuotedPay } from '../shared/rules';
import { scriptState } from '../shared/script-state';
import { isHost } from '../shared/site-url';
import type { CardList } from './card-list';
import { lineEnds } from './card-text';

const POSTING_LINK =
  /^(?:https:\/\/jobs\.ashbyhq\.com)?\/[^/?#]+\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:[?#]|$)/i;
const TITLE = '.ashby-job-posting-brief-title';

function idOf(card: Element): string | null {
  return POSTING_LINK.exec(card.getAttribute('href') ?? '')?.[1]?.toLowerCase() ?? null;
}

/** The postings of the board in the page's own data, by id. */
type BoardData = ReadonlyMap<string, JsonObject>;

/** The data never changes while the document stands. */
const boards = new WeakMap<Document, BoardData>();

function boardData(document: Document): BoardData {
  const known = boards.get(document);
  if (known) return known;
  const postings = listOf(at(scriptState(document, 'window.__appData'), 'jobBoard', 'jobPostings'));
  const read = new Map(
    postings.flatMap((posting): [string, JsonObject][] => {
      const id = isObject(posting) ? wordsOf(posting['id'])?.toLowerCase() : null;
      return id && isObject(posting) ? [[id, posting]] : [];
    }),
  );
  boards.set(document, read);
  return read;
}

interface Details {
  locations: PostedPlace[];
  workplace: string[];
  pay: QuotedPay[];
}

function fromData(posting: JsonObject): Details {
  const others = listOf(posting['secondaryLocations']).map((other) =>
    wordsOf(isObject(other) ? other['locationName'] : other),
  );
  const places = [wordsOf(posting['locationName']), ...others];
  const workplace = wordsOf(posting['workplaceType']);
  return {
    locations: places.flatMap((text) => (text ? [{ text }] : [])),
    workplace: workplace ? [workplace] : [],
    pay: wholeSummary(posting),
  };
}

/** "Research • New York • Full time • Hybrid • $210K – $260K": a team first, where there are both team and place. */
function fromLine(line: string): Details {
  const parts = line.split(/\s*•\s*/).filter((part) => part !== '');
  const chips = sortChips(parts.map((part) => part.replace(/^(full|part) time$/i, '$1-time')));
  const employment = parts.findIndex((part) =>
    /^(?:full|part)[- ]time$|^contract$|^intern/i.test(part),
  );
  const place = employment > 1 ? parts[employment - 1] : undefined;
  return {
    locations: place && !isPayWords(place) ? [{ text: place }] : [],
    workplace: chips.workplace.map(({ value }) => value),
    pay: chips.pay.flatMap((part) => summaryPay(part)),
  };
}

/** Ashby's boards, on their own or in an employer's page. */
export const ashbyCards: CardList = {
  site: 'ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  handles: (url) => isHost(url, 'jobs.ashbyhq.com'),
  find: (document) =>
    [...document.querySelectorAll('a[href]')].filter(
      (link) => idOf(link) !== null && link.querySelector(TITLE) !== null,
    ),
  idOf,
  read: (card, { document }) => {
    const name = card.querySelector(TITLE);
    const title = lineOf(name);
    if (title === '') return null;
    const line = firstWithText(card, '.ashby-job-posting-brief-details');
    const posting = boardData(document).get(idOf(card) ?? '');
    const { pay, ...places } = posting ? fromData(posting) : fromLine(lineOf(line));
    return {
      title,
      company: null,
      ...places,
      pay: pay.map((quoted) => quoted.pay),
      lines: lineEnds(name, line),
    };
  },
};

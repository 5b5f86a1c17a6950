import { lineOf } from '../shared/dom';
import { isHost } from '../shared/site-url';
import type { CardList } from './card-list';
import { lineEnds, outermost, ownWords } from './card-text';

const HOSTS = [
  'job-boards.greenhouse.io',
  'job-boards.eu.greenhouse.io',
  'boards.greenhouse.io',
  'boards.eu.greenhouse.io',
];

/** A row of a board, new or old. */
const ROW = '.job-post, .opening';

/** The posting that a link leads to, on the board or on the employer's own site. */
function linkedId(link: Element | null): string | null {
  const href = link?.getAttribute('href') ?? '';
  return /(?:\/jobs\/|[?&](?:gh_jid|token)=)(\d+)(?:[/?&#]|$)/.exec(href)?.[1] ?? null;
}

function linkOf(card: Element): Element | null {
  return [...card.querySelectorAll('a[href]')].find((link) => linkedId(link) !== null) ?? null;
}

/** Greenhouse's boards, new and old, on their own or in an employer's page. A row says neither employer nor pay. */
export const greenhouseCards: CardList = {
  site: 'greenhouse',
  matches: HOSTS.map((host) => `https://${host}/*`),
  handles: (url) => isHost(url, ...HOSTS),
  find: (document) => outermost([...document.querySelectorAll(ROW)]),
  idOf: (card) => linkedId(linkOf(card)),
  read: (card) => {
    const link = linkOf(card);
    const name = link?.querySelector('.body--medium') ?? link;
    const title = ownWords(name ?? null) || lineOf(name);
    if (title === '') return null;
    const location = card.querySelector('.body--metadata, .location');
    const places = lineOf(location).split(/\s*[;|•]\s*/);
    return {
      title,
      company: null,
      locations: places.filter((text) => text !== '').map((text) => ({ text })),
      workplace: [],
      pay: [],
      lines: lineEnds(location, name),
    };
  },
};

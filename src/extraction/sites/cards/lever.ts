import { firstLine, lineOf } from '../shared/dom';
import { isHost } from '../shared/site-url';
import type { CardList } from './card-list';
import { lineEnds } from './card-text';

const HOSTS = ['jobs.lever.co', 'jobs.eu.lever.co'];
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

/** A category without the sign that sets it off from the next. */
function category(card: Element, name: string): string | null {
  return firstLine(card, `.posting-categories .${name}`)?.replace(/\s*[/—–-]$/, '') || null;
}

/** Lever's boards. A row says neither employer nor pay. */
export const leverCards: CardList = {
  site: 'lever',
  matches: HOSTS.map((host) => `https://${host}/*`),
  handles: (url) => isHost(url, ...HOSTS),
  find: (document) => [...document.querySelectorAll('.posting')],
  idOf: (card) => {
    const link = card.querySelector('a.posting-title[href], a[href]');
    return UUID.exec(link?.getAttribute('href') ?? '')?.[0].toLowerCase() ?? null;
  },
  read: (card) => {
    const name = card.querySelector('[data-qa="posting-name"], .posting-title h5');
    const title = lineOf(name);
    if (title === '') return null;
    const location = category(card, 'location');
    const workplace = category(card, 'workplaceTypes');
    return {
      title,
      company: null,
      locations: location ? [{ text: location }] : [],
      workplace: workplace ? [workplace] : [],
      pay: [],
      lines: lineEnds(name, card.querySelector('.posting-categories .location')),
    };
  },
};

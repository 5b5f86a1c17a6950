import { isPayWords } from '../shared/chips';
import { allLines, firstLine, lineOf, ownTexts } from '../shared/dom';
import { chipPay } from '../linkedin/pay-section';
import type { CardList, CardWords } from './card-list';
import { lineEnds, outermost } from './card-text';

const SDUI_KEY = 'job-card-component-ref-';
const SDUI = `[componentkey^="${SDUI_KEY}"]`;
const CLASSIC =
  'li[data-occludable-job-id], [data-view-name="job-card"][data-job-id], .job-card-container[data-job-id]';
const GUEST = '[data-entity-urn^="urn:li:jobPosting:"]';
const LOCKUP = '.artdeco-entity-lockup__';

/** The pay among texts such as "$125K/yr - $185K/yr · 401(k) benefit". */
function payIn(texts: readonly string[]): CardWords['pay'] {
  const parts = texts.flatMap((text) => text.split(/\s*·\s*/)).filter(isPayWords);
  return chipPay([...new Set(parts)]).map(({ pay }) => pay);
}

/** The words of a title; a variant for screen readers stands beside it, or says "(Verified job)" in its place. */
function titleWords(element: Element | null): string {
  const visible = lineOf(element?.querySelector('[aria-hidden="true"]'));
  return (visible || lineOf(element)).replace(/\s*\(Verified job\)$/i, '');
}

/** "Dismiss <title> job": the one place of a newer card that says which line is the title. */
function dismissedTitle(card: Element): string | null {
  const label = card.querySelector('button[aria-label^="Dismiss "]')?.getAttribute('aria-label');
  return /^Dismiss (.+) job$/.exec(label ?? '')?.[1] ?? null;
}

function words(
  title: string,
  company: string | null,
  location: string | null,
  pay: readonly string[],
  lines: Element[],
): CardWords | null {
  if (title === '') return null;
  const locations = location ? [{ text: location }] : [];
  return { title, company, locations, workplace: [], pay: payIn(pay), lines };
}

/** Title, company and location in this order, then pay and the rest. */
function readSdui(card: Element): CardWords | null {
  const all = [...card.querySelectorAll('p')]
    .map((element) => ({ element, text: titleWords(element) }))
    .filter(({ text }) => text !== '');
  const named = dismissedTitle(card);
  const index = named === null ? 0 : all.findIndex(({ text }) => text === named);
  const [title, company, location, ...rest] = all.slice(Math.max(0, index));
  if (!title) return null;
  const isPlace = location !== undefined && !isNoPlace(location.text);
  const after = isPlace || !location ? rest : [location, ...rest];
  return words(
    title.text,
    company?.text ?? null,
    isPlace ? location.text : null,
    after.map(({ text }) => text),
    lineEnds(company?.element, isPlace ? location.element : null),
  );
}

function isNoPlace(text: string): boolean {
  return isPayWords(text) || /·|\bago\b|\bpromoted\b|\bviewed\b/i.test(text);
}

function readClassic(card: Element): CardWords | null {
  const [company, location] = ['subtitle', 'caption'].map((name) =>
    card.querySelector(LOCKUP + name),
  );
  const metadata = [...card.querySelectorAll(`${LOCKUP}metadata`)];
  const title = card.querySelector('.job-card-list__title--link, .job-card-list__title');
  return words(
    titleWords(title ?? card.querySelector(`${LOCKUP}title`)),
    lineOf(company) || null,
    firstLine(card, `${LOCKUP}caption li`, `${LOCKUP}caption`),
    metadata.flatMap((element) => ownTexts(element).map(({ text }) => text)),
    lineEnds(company, location?.querySelector('li') ?? location, metadata[0]),
  );
}

function readGuest(card: Element): CardWords | null {
  const company = card.querySelector('[class*="search-card__subtitle"]');
  const location = card.querySelector('[class*="search-card__location"]');
  return words(
    firstLine(card, '[class*="search-card__title"]') ?? '',
    lineOf(company) || null,
    lineOf(location) || null,
    allLines(card, '[class*="salary-info"]'),
    lineEnds(company, location),
  );
}

function digits(text: string | null | undefined): string | null {
  return /(?:^|[:_-])(\d+)$/.exec(text ?? '')?.[1] ?? null;
}

/**
 * LinkedIn's results: the newer signed-in application, the older one (whose cards are empty until scrolled to), and the
 * list that visitors see. Newer cards without a posting's id are left alone.
 */
export const linkedinCards: CardList = {
  site: 'linkedin',
  matches: ['https://www.linkedin.com/*', 'https://*.linkedin.com/jobs/*'],
  handles: (url) =>
    /^(?:(?:www|[a-z]{2,3})\.)?linkedin\.com$/.test(url.hostname) &&
    /^\/(?:jobs|preload)(?:\/|$)/.test(url.pathname),
  find: (document) => outermost([...document.querySelectorAll(`${SDUI}, ${CLASSIC}, ${GUEST}`)]),
  idOf: (card) =>
    digits(card.getAttribute('componentkey')) ??
    digits(card.getAttribute('data-occludable-job-id') ?? card.getAttribute('data-job-id')) ??
    digits(card.getAttribute('data-entity-urn')),
  read: (card) => {
    if (card.matches(SDUI)) return readSdui(card);
    return card.matches(GUEST) ? readGuest(card) : readClassic(card);
  },
};

import { lineOf, ownTexts } from '../shared/dom';
import { elementText } from '../shared/html-text';
import { payRule, placesRule, textRule, textsRule } from '../shared/rules';
import { saysClosed } from './closed';
import type { Layout, Pane } from './layout';
import { chipPay, paySections } from './pay-section';
import type { Chips } from '../shared/chips';
import { sortChips } from '../shared/chips';
import { linkedId } from './posting-id';

const ROOT = '[data-sdui-screen$=".JobDetails"], [data-sdui-screen$=".SemanticJobDetails"]';
const BOX = '[data-testid="expandable-text-box"]';
const ABOUT_JOB = 'JobDetails_AboutTheJob_';
const ID_KEYS = [ABOUT_JOB, 'JobDetails_', 'JobMatchRef_', 'JobDetailsSimilarJobsSlot_'] as const;

/** The sections below the top card, and the cards of other postings. */
const NOT_TOP_CARD = '[data-sdui-component], [componentkey^="job-card-component-ref-"]';

function inTopCard(element: Element, root: Element): boolean {
  const section = element.closest(NOT_TOP_CARD);
  return section === null || section === root || !root.contains(section);
}

function topCard(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => inTopCard(element, root));
}

/** The words of a title; where a variant for screen readers stands beside the visible one, the visible one's. */
function titleWords(element: Element): string {
  const visible = lineOf(element.querySelector('[aria-hidden="true"]'));
  return (visible || lineOf(element)).replace(/\s*\(Verified job\)$/i, '');
}

/** The ways to cut "(2) Title | Company | LinkedIn" in two; a title may contain " | " itself, so the longest comes first. */
function documentTitleCuts(document: Document): { title: string; company: string }[] {
  const parts = document.title.replace(/^\(\d+\+?\)\s*/, '').split(/\s+\|\s+/);
  if (parts.length < 3 || parts.at(-1) !== 'LinkedIn') return [];
  const words = parts.slice(0, -1);
  return words
    .slice(1)
    .map((_, index) => ({
      title: words.slice(0, index + 1).join(' | '),
      company: words.slice(index + 1).join(' | '),
    }))
    .toReversed();
}

function announcedTitle({ root, document }: Pane): Element | null {
  const cuts = documentTitleCuts(document);
  const elements = topCard(root, 'p, h1, h2, a, span');
  for (const { title } of cuts) {
    const found = elements.find((element) => titleWords(element) === title);
    if (found) return found.closest('p') ?? found;
  }
  return null;
}

/** In a list's pane the title is the link to the posting; alone on a page such links are chips. */
function linkedTitle({ root, id }: Pane): Element | null {
  if (!root.matches('[data-sdui-screen$=".SemanticJobDetails"]')) return null;
  return (
    topCard(root, 'p > a[href*="/jobs/view/"]').find(
      (link) => id !== null && linkedId(link) === id,
    ) ?? null
  );
}

function firstParagraph(pane: Pane): Element | null {
  const employer = company(pane);
  return (
    topCard(pane.root, 'p').find((paragraph) => {
      const words = titleWords(paragraph);
      const isOther = words === '' || words === employer || words.includes('·');
      return !isOther && !paragraph.closest('a[href*="/company/"]');
    }) ?? null
  );
}

function titleElement(pane: Pane): Element | null {
  return announcedTitle(pane) ?? linkedTitle(pane) ?? firstParagraph(pane);
}

function company({ root }: Pane): string | null {
  const link = topCard(root, 'a[href*="/company/"]')
    .map(lineOf)
    .find((words) => words !== '');
  if (link) return link;
  const label = topCard(root, '[aria-label^="Company, "]')[0]?.getAttribute('aria-label');
  return label?.replace(/^Company, /, '').replace(/\.$/, '') ?? null;
}

/** The elements of the top card that follow the title, up to the first section. */
function afterTitle(pane: Pane, elements: readonly Element[]): Element[] {
  const title = titleElement(pane);
  if (!title) return [];
  const following = elements.filter(
    (element) => (title.compareDocumentPosition(element) & 4) !== 0 && !title.contains(element),
  );
  const end = following.findIndex((element) => !inTopCard(element, pane.root));
  return end < 0 ? following : following.slice(0, end);
}

/** The first part of the line "Austin, TX · 2 days ago · 50 applicants". */
function locationLine(pane: Pane): string | null {
  const lines = afterTitle(pane, [...pane.root.querySelectorAll('p')]).map(lineOf);
  const location =
    lines
      .find((line) => line.includes('·'))
      ?.split('·')[0]
      ?.trim() ?? '';
  return location === '' || /\bago\b|applicant|promoted/i.test(location) ? null : location;
}

function pills(pane: Pane): Chips {
  const own = new Map(ownTexts(pane.root).map(({ element, text }) => [element, text]));
  const texts = afterTitle(pane, [...own.keys()]).map((element) => own.get(element) ?? '');
  return sortChips([...new Set(texts)]);
}

/**
 * The text of the "About the job" section from the start of its text box on. The section and not the box, since a box
 * is a `span` in a paragraph with lists in it: a saved page that is parsed again has the lists outside.
 */
function description({ root, id }: Pane): string | null {
  const about = id === null ? '' : `[componentkey="${ABOUT_JOB}${id}"], `;
  const section = root.querySelector(`${about}[data-sdui-component$=".aboutTheJob"]`);
  const box = section?.querySelector(BOX);
  if (!section || !box) return null;
  const text = elementText(section);
  const start = Math.max(0, text.indexOf(elementText(box).split('\n')[0] ?? ''));
  return text.slice(start).replace(/\s*…\s*(?:see )?more$/i, '');
}

/** The pages of the newer signed-in application: a posting alone, or beside a search. */
export const sdui: Layout = {
  name: 'sdui',
  find: (document) => document.querySelector(ROOT),
  paneId: (root) => {
    for (const key of ID_KEYS) {
      const section = root.querySelector(`[componentkey^="${key}"]`);
      const id = /_(\d+)$/.exec(section?.getAttribute('componentkey') ?? '')?.[1];
      if (id) return id;
    }
    // Without sections (in a background tab) the chips tell: they link to their own posting.
    return linkedId(topCard(root, 'a[href*="/jobs/view/"]')[0] ?? null);
  },
  standsAlone: () => false,
  rules: {
    title: [
      textRule('sdui-document-title', 'dom', (pane) => titleOf(announcedTitle(pane))),
      textRule('sdui-title-link', 'dom', (pane) => titleOf(linkedTitle(pane))),
      textRule('sdui-first-paragraph', 'dom', (pane) => titleOf(firstParagraph(pane))),
    ],
    company: [textRule('sdui-company', 'dom', company)],
    locations: [placesRule('sdui-location', 'dom', (pane) => [locationLine(pane)])],
    workplace: [textsRule('sdui-pill', 'dom', (pane) => pills(pane).workplace)],
    employmentTypes: [textsRule('sdui-pill', 'dom', (pane) => pills(pane).employmentTypes)],
    seniority: [],
    pay: [
      payRule('sdui-pay-section', 'dom', ({ root }) => paySections(root)),
      payRule('sdui-pill', 'dom', (pane) => chipPay(pills(pane).pay)),
    ],
    description: [textRule('sdui-description', 'dom', description)],
  },
  closed: (root) => saysClosed(root, BOX),
  anchor: titleElement,
};

function titleOf(element: Element | null): string | null {
  return element && titleWords(element);
}

import { firstLine, firstWithText, lineOf, ownTexts } from '../shared/dom';
import { elementText } from '../shared/html-text';
import { payRule, placesRule, textRule, textsRule } from '../shared/rules';
import { saysClosed } from './closed';
import type { Layout } from './layout';
import { chipPay, paySections } from './pay-section';
import type { Chips } from '../shared/chips';
import { sortChips } from '../shared/chips';
import { linkedId } from './posting-id';

const CARD = '.job-details-jobs-unified-top-card';
const ROOTS = '.jobs-search__job-details, .scaffold-layout__detail, .job-view-layout';
const TITLES = [`${CARD}__job-title h1`, 'h1.t-24', 'h1'] as const;
const DESCRIPTION = '#job-details, .jobs-description__content .jobs-box__html-content';
/** In 2024 one line held all: "Acme · Austin, TX · 2 weeks ago". */
const OLDER_LINE = `${CARD}__primary-description-without-tagline`;

const PILLS = [
  '.job-details-fit-level-preferences button',
  '.job-details-preferences-and-skills__pill',
  `${CARD}__job-insight`,
] as const;

/** The chips of the first kind that the pane has. */
function pills(root: Element): Chips {
  for (const selector of PILLS) {
    const texts = [...root.querySelectorAll(selector)].flatMap((pill) =>
      ownTexts(pill).map(({ text }) => text),
    );
    if (texts.length > 0) return sortChips([...new Set(texts)]);
  }
  return sortChips([]);
}

/** The first part of the line "Sunnyvale, CA · 2 days ago · 50 applicants". */
function locationLine(root: Element): string | null {
  for (const name of ['primary', 'tertiary']) {
    const container = root.querySelector(`${CARD}__${name}-description-container`);
    if (!container) continue;
    const [first] = [...container.querySelectorAll('.tvm__text')]
      .map(lineOf)
      .filter((text) => /[^·\s]/.test(text));
    const location = first ?? lineOf(container).split('·')[0]?.trim();
    if (location) return location;
  }
  // The place stands bare between the company's link and the age of the posting.
  const bare = ownTexts(root).find(({ element }) => element.matches(OLDER_LINE));
  return bare?.text.split(/\s*·\s*/).find((part) => part !== '') ?? null;
}

/** The workplace in the header that stays while scrolling: "Acme · Austin, TX (Hybrid)". */
function stickyWorkplace(root: Element): Chips['workplace'] {
  const line = firstLine(root, `${CARD}__title-container .t-14`) ?? '';
  return sortChips([/\(([^()]{1,40})\)$/.exec(line)?.[1] ?? '']).workplace;
}

function description(root: Element): string | null {
  const box = firstWithText(
    root,
    '#job-details',
    '.jobs-description__content .jobs-box__html-content',
  );
  if (!box) return null;
  const text = elementText(box);
  const heading = lineOf(box.querySelector(':scope > h2'));
  return heading !== '' && text.startsWith(heading) ? text.slice(heading.length) : text;
}

/** The pages of the older signed-in application, in the top document or in a frame within the newer one. */
export const classic: Layout = {
  name: 'classic',
  find: (document) => {
    const title = firstWithText(document, `${CARD}__job-title`);
    const root = title?.closest(ROOTS) ?? document.querySelector(ROOTS);
    return root && firstWithText(root, ...TITLES) ? root : null;
  },
  paneId: (root) => {
    const title = root.querySelector(
      `${CARD}__job-title a[href], h1 a[href], ${CARD}__title-container a[href]`,
    );
    const button = root.querySelector('.jobs-apply-button[data-job-id]');
    return linkedId(title) ?? /^\d+$/.exec(button?.getAttribute('data-job-id') ?? '')?.[0] ?? null;
  },
  standsAlone: (_root, url) => url.pathname.startsWith('/jobs/view/'),
  rules: {
    title: [textRule('classic-title', 'dom', ({ root }) => firstLine(root, ...TITLES))],
    company: [
      textRule('classic-company', 'dom', ({ root }) =>
        firstLine(root, `${CARD}__company-name a`, `${CARD}__company-name`, `${OLDER_LINE} a`),
      ),
    ],
    locations: [placesRule('classic-location', 'dom', ({ root }) => [locationLine(root)])],
    workplace: [
      textsRule('classic-pill', 'dom', ({ root }) => pills(root).workplace),
      textsRule('classic-sticky-header', 'dom', ({ root }) => stickyWorkplace(root)),
    ],
    employmentTypes: [textsRule('classic-pill', 'dom', ({ root }) => pills(root).employmentTypes)],
    seniority: [
      textRule('classic-insight', 'dom', ({ root }) => {
        const insights = [...root.querySelectorAll(`${CARD}__job-insight`)].map(lineOf).join(' · ');
        return /(?:Internship|Entry level|Associate|Mid-Senior level|Director|Executive)(?=$| ·)/.exec(
          insights,
        )?.[0];
      }),
    ],
    pay: [
      payRule('classic-pay-section', 'dom', ({ root }) => paySections(root)),
      payRule('classic-pill', 'dom', ({ root }) => chipPay(pills(root).pay)),
    ],
    description: [textRule('classic-description', 'dom', ({ root }) => description(root))],
  },
  closed: (root) => saysClosed(root, DESCRIPTION),
  anchor: ({ root }) => firstWithText(root, ...TITLES),
};

import { allLines, firstLine, firstText, firstWithText, lineOf, metaContent } from '../shared/dom';
import { payRule, placesRule, textRule, textsRule } from '../shared/rules';
import type { Layout, Pane } from './layout';
import { paySections } from './pay-section';
import { linkedId } from './posting-id';

const TITLE = '.top-card-layout__title, .topcard__title';

/** An entry of the criteria list. Its labels are translated; where all four stand, their order is fixed. */
function criterion({ root }: Pane, label: RegExp, position: number): string | null {
  const items = [...root.querySelectorAll('.description__job-criteria-item')];
  const labelled = items.find((item) =>
    label.test(firstLine(item, '.description__job-criteria-subheader') ?? ''),
  );
  const item = labelled ?? (items.length === 4 ? items[position] : undefined);
  return item ? firstLine(item, '.description__job-criteria-text') : null;
}

function guestId(root: Element): string | null {
  const urn = root.querySelector('[data-semaphore-content-urn^="urn:li:jobPosting:"]');
  const fromUrn = /:(\d+)$/.exec(urn?.getAttribute('data-semaphore-content-urn') ?? '')?.[1];
  return (
    fromUrn ??
    linkedId(root.querySelector('a.topcard__link')) ??
    linkedId(root.ownerDocument.querySelector('link[rel="canonical"]'))
  );
}

/** What visitors see who are not signed in: the posting's own page, the pane of a search, or the bare fragment of it. */
export const guest: Layout = {
  name: 'guest',
  find: (document) => {
    const title = firstWithText(document, TITLE);
    return (
      title && (title.closest('.details-pane__content, [class*="detail-view"]') ?? document.body)
    );
  },
  paneId: guestId,
  standsAlone: (root) => metaContent(root.ownerDocument, 'pageKey') !== 'd_jobs_guest_search',
  rules: {
    title: [textRule('guest-title', 'dom', ({ root }) => firstLine(root, TITLE))],
    company: [
      textRule('guest-company', 'dom', ({ root }) =>
        firstLine(
          root,
          '.topcard__org-name-link',
          '.topcard__flavor:not(.topcard__flavor--bullet)',
        ),
      ),
    ],
    locations: [
      placesRule('guest-location', 'dom', ({ root }) => [
        firstLine(root, '.topcard__flavor--bullet'),
      ]),
    ],
    workplace: [],
    employmentTypes: [
      textsRule('guest-employment-type', 'dom', (pane) => [criterion(pane, /employment type/i, 1)]),
    ],
    seniority: [
      textRule('guest-seniority', 'dom', (pane) => {
        const level = criterion(pane, /seniority/i, 0);
        return level !== null && /not applicable/i.test(level) ? null : level;
      }),
    ],
    pay: [payRule('guest-pay-section', 'dom', ({ root }) => paySections(root))],
    description: [
      textRule('guest-description', 'dom', ({ root }) =>
        firstText(root, '.show-more-less-html__markup'),
      ),
    ],
  },
  closed: (root) =>
    root.querySelector('.closed-job') !== null ||
    allLines(root, '.topcard__flavor-row, figure').some((line) =>
      /no longer accepting applications/i.test(line),
    ),
  anchor: ({ root }) => firstWithText(root, TITLE),
};

/** True for a guest page that lists postings and shows none of them. */
export function isGuestList(document: Document): boolean {
  return (
    metaContent(document, 'pageKey') === 'd_jobs_guest_search' ||
    (document.querySelector('.base-search-card') !== null &&
      lineOf(document.querySelector(TITLE)) === '')
  );
}

import type { PageResult } from '@/posting/page-reading';
import type { Page, SiteAdapter } from '../adapter';
import { NO_SINGLE_POSTING, readFields } from '../shared/run-rules';
import { classic } from './classic';
import { guest, isGuestList } from './guest';
import type { Layout, Pane } from './layout';
import { postingId, postingUrl } from './posting-id';
import { sdui } from './sdui';

/** The newer application's screens may hold a leftover of the older one, never the other way round. */
const LAYOUTS: readonly Layout[] = [guest, sdui, classic];

const NO_RESULTS = '[class*="no-results"]';
const FRAME = 'iframe[data-testid="interop-iframe"]';

const HOST = /^(?:(?:www|[a-z]{2,3})\.)?linkedin\.com$/;

interface Shown {
  layout: Layout;
  pane: Pane;
  /** The id of the posting in the pane, by the pane's own word. */
  paneId: string | null;
}

function addressedId({ url, topUrl }: Page): string | null {
  return postingId(url) ?? (topUrl ? postingId(topUrl) : null);
}

function shown(page: Page): Shown | null {
  for (const layout of LAYOUTS) {
    const root = layout.find(page.document);
    if (!root) continue;
    const paneId = layout.paneId(root);
    return {
      layout,
      paneId,
      pane: { root, id: addressedId(page) ?? paneId, document: page.document },
    };
  }
  return null;
}

function withoutPane(page: Page): PageResult {
  const { document } = page;
  if (document.querySelector(FRAME)) {
    return {
      kind: 'none',
      reason: 'The posting stands in a frame of this page and is read there.',
    };
  }
  if (addressedId(page) === null)
    return { kind: 'none', reason: 'No posting is selected on this page.' };
  if (document.querySelector(NO_RESULTS) || isGuestList(document)) {
    return NO_SINGLE_POSTING;
  }
  return { kind: 'loading', reason: 'The posting is not on the page yet.' };
}

function read(page: Page): PageResult {
  const found = shown(page);
  if (!found) return withoutPane(page);
  const { layout, pane, paneId } = found;
  const addressed = addressedId(page);
  if (pane.id === null) return { kind: 'none', reason: 'No posting is selected on this page.' };
  if (paneId !== null && paneId !== addressed && addressed !== null) {
    return { kind: 'loading', reason: 'The page still shows the posting before this one.' };
  }
  if (paneId === null && !layout.standsAlone(pane.root, page.url)) {
    return { kind: 'loading', reason: 'The page does not say yet which posting it shows.' };
  }
  return readFields(pane, layout.rules, {
    site: 'linkedin',
    postingId: pane.id,
    url: postingUrl(pane.id),
    closed: layout.closed(pane.root),
  });
}

/** LinkedIn, signed in (both applications) and as a guest. Reads what is on the page and nothing else. */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  label: 'LinkedIn',
  // Postings open without a page load from anywhere on www; on country hosts guests see single pages.
  matches: ['https://www.linkedin.com/*', 'https://*.linkedin.com/jobs/*'],
  handles: (url) =>
    url.protocol === 'https:' &&
    HOST.test(url.hostname) &&
    /^\/(?:jobs|jobs-guest|preload)(?:\/|$)/.test(url.pathname),
  postingId,
  read,
  anchor: (page) => {
    const found = shown(page);
    return found && found.layout.anchor(found.pane);
  },
};

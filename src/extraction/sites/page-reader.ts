import type { PageResult } from '@/posting/page-reading';
import type { Page, SiteAdapter } from './adapter';

/** What a page holds, and the id of the adapter that says so. */
export type ReadPage = PageResult & { adapter: string };

/** The reader of pages that belong to no known site, and of known sites that have changed. */
export interface GenericReader {
  adapter: SiteAdapter;
  /** The posting of a known site's page as its general data has it; null where that may belong to another posting. */
  readChanged: (page: Page, site: SiteAdapter) => PageResult | null;
}

/** Reads pages with a given set of adapters. */
export interface PageReader {
  /**
   * Reads a page: by its site's adapter; where that finds no title on a page that announces a posting, from the page's
   * general data, with a health line. Read-only, and never throws.
   */
  readPage: (page: Page) => ReadPage;
  /** The element beside which the page note stands: the posting's title, or null where it is not on the page. */
  anchorFor: (page: Page) => Element | null;
  /** The adapter of the page's site: by its address, else by its marks; the generic one, if any, for any other page. */
  adapterFor: (page: Page) => SiteAdapter | null;
}

/**
 * A reader for some sites.
 *
 * @param sites in order; only those that recognize a page by its marks depend on it.
 * @param generic for pages that no site's adapter can read; null to leave those unread.
 */
export function pageReader(
  sites: readonly SiteAdapter[],
  generic: GenericReader | null,
): PageReader {
  const adapterFor = (page: Page): SiteAdapter | null =>
    sites.find((site) => site.handles(page.url)) ??
    sites.find((site) => site.recognizes?.(page) ?? false) ??
    generic?.adapter ??
    null;

  const readPage = (page: Page): ReadPage => {
    const site = adapterFor(page);
    if (!site) return { kind: 'none', reason: 'No posting stands on this page.', adapter: 'none' };
    const result = safely(() => site.read(page), failed(page, site));
    const isStillToCome = generic !== null && result.kind === 'loading' && site !== generic.adapter;
    const changed = isStillToCome ? safely(() => generic.readChanged(page, site), null) : null;
    return changed && generic
      ? { ...changed, adapter: generic.adapter.id }
      : { ...result, adapter: site.id };
  };

  return {
    readPage,
    adapterFor,
    anchorFor: (page) => safely(() => adapterFor(page)?.anchor(page) ?? null, null),
  };
}

/** Of a page that its adapter breaks on; where its address names a posting, there may yet be another way to it. */
function failed({ url }: Page, site: SiteAdapter): PageResult {
  const isAnnounced = safely(() => site.postingId(url), null) !== null;
  return { kind: isAnnounced ? 'loading' : 'none', reason: 'This page could not be read.' };
}

function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

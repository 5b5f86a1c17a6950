import type { PageResult } from '@/posting/page-reading';
import type { Page } from '../adapter';

/** For a page that only holds the frame in which a posting stands: the frame is read by itself. */
export const IN_FRAME: PageResult = {
  kind: 'none',
  reason: 'The posting stands in a frame of this page.',
};

/** Boards that companies embed, by the frames and the places for frames that they leave in a page. */
const FRAMES = [
  '#grnhse_app',
  '#grnhse_iframe',
  'iframe[src*="greenhouse.io/embed/"]',
  '#ashby_embed',
  '#ashby_embed_iframe',
  'iframe[src*="//jobs.ashbyhq.com/"]',
  'iframe[src*="//jobs.lever.co/"]',
  'iframe[src*="//jobs.eu.lever.co/"]',
  '#icims_content_iframe',
  'iframe[src*=".icims.com/"]',
].join(', ');

/** Parameters by which an embedded board is told which posting to show. */
const PARAMETERS = ['gh_jid', 'ashby_jid', 'lever-id'];

/** True for a company's page around the frame of an embedded board. */
export function holdsBoardFrame({ document }: Page): boolean {
  return document.querySelector(FRAMES) !== null;
}

/** True where the address of such a page names the posting that the frame is to show. */
export function namesFramedPosting({ url }: Page): boolean {
  return PARAMETERS.some((name) => url.searchParams.has(name));
}

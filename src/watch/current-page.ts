import type { Page } from '@/extraction/sites/adapter';

/** The page of this frame as adapters take it, with the top document's address where this frame may read it. */
export function currentPage(frame: Window): Page {
  const page: Page = { document: frame.document, url: new URL(frame.location.href) };
  const topHref = topHrefOf(frame);
  return topHref === null ? page : { ...page, topUrl: new URL(topHref) };
}

/** Address of the top document; null in the top frame itself and under a top document of another origin. */
export function topHrefOf(frame: Window): string | null {
  if (frame.top === null || frame.top === frame) return null;
  try {
    return frame.top.location.href;
  } catch {
    return null;
  }
}

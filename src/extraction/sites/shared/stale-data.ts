import type { PageResult } from '@/posting/page-reading';

/** For a site that changes the address without loading anew, and leaves the data of its first posting in the page. */
export const STALE_DATA: PageResult = {
  kind: 'loading',
  reason: 'This page still holds the data of the posting before it. Reload it to read this one.',
};

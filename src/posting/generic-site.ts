/** The `site` of postings that were read without a reader of the site's own: the least sure of what a page shows. */
export const GENERIC_SITE = 'json-ld';

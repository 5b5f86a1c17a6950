import type { SiteAdapter } from './adapter';

/** The sites that are read once the user has granted them: fewer people meet them than the others. */
export const longTailSites: readonly SiteAdapter[] = [];

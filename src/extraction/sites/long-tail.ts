import type { SiteAdapter } from './adapter';
import { bamboohr } from './bamboohr';
import { glassdoor } from './glassdoor';
import { icims } from './icims';
import { rippling } from './rippling';
import { wellfound } from './wellfound';
import { ycombinator } from './ycombinator';
import { ziprecruiter } from './ziprecruiter';

/** The sites that are read once the user has granted them. Their hosts are disjoint, so their order does not matter. */
export const longTailSites: readonly SiteAdapter[] = [
  glassdoor,
  wellfound,
  ycombinator,
  ziprecruiter,
  rippling,
  bamboohr,
  icims,
];

import type { SiteAdapter } from './adapter';
import { ashby } from './ashby';
import { bamboohr } from './bamboohr';
import { builtin } from './builtin';
import { dice } from './dice';
import { genericReader } from './generic-reader';
import { glassdoor } from './glassdoor';
import { greenhouse } from './greenhouse';
import { icims } from './icims';
import { indeed } from './indeed';
import { lever } from './lever';
import { linkedin } from './linkedin/linkedin';
import { pageReader } from './page-reader';
import { rippling } from './rippling';
import { smartrecruiters } from './smartrecruiters';
import { teamtailor } from './teamtailor';
import { wellfound } from './wellfound';
import { workable } from './workable';
import { workday } from './workday';
import { ycombinator } from './ycombinator';
import { ziprecruiter } from './ziprecruiter';

/**
 * The job sites that can be read. Their hosts are disjoint, so one place alone matters in the order: sites that customers
 * run on domains of their own are recognized after every host.
 */
export const siteAdapters: readonly SiteAdapter[] = [
  linkedin,
  greenhouse,
  lever,
  ashby,
  workday,
  indeed,
  workable,
  smartrecruiters,
  builtin,
  dice,
  glassdoor,
  wellfound,
  ycombinator,
  ziprecruiter,
  rippling,
  bamboohr,
  icims,
  teamtailor,
];

/** Reads a page of any known site, and any other page from its general data. */
export const { readPage, anchorFor, adapterFor } = pageReader(siteAdapters, genericReader);

import type { SiteAdapter } from './adapter';
import { ashby } from './ashby';
import { builtin } from './builtin';
import { dice } from './dice';
import { genericReader } from './generic-reader';
import { greenhouse } from './greenhouse';
import { indeed } from './indeed';
import { lever } from './lever';
import { linkedin } from './linkedin/linkedin';
import { longTailSites } from './long-tail';
import { pageReader } from './page-reader';
import { smartrecruiters } from './smartrecruiters';
import { teamtailor } from './teamtailor';
import { workable } from './workable';
import { workday } from './workday';

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
  ...longTailSites,
  teamtailor,
];

/** Reads a page of any known site, and any other page from its general data. */
export const { readPage, anchorFor, adapterFor } = pageReader(siteAdapters, genericReader);

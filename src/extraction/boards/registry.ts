import type { PageReading } from '@/posting/page-reading';
import { ashbyBoard } from './ashby';
import { greenhouseBoard } from './greenhouse';
import type { JobBoard } from './job-board';
import { leverBoard } from './lever';
import { workableBoard } from './workable';
import { workdayBoard } from './workday';

/** By adapter id: the boards whose public data may be asked for what a posting's page does not show. */
const BOARDS = new Map<string, JobBoard>([
  ['greenhouse', greenhouseBoard],
  ['lever', leverBoard],
  ['ashby', ashbyBoard],
  ['workday', workdayBoard],
  ['workable', workableBoard],
]);

/** The board that a posting was read at; null for any other site. */
export function boardOf({ site }: PageReading): JobBoard | null {
  return BOARDS.get(site) ?? null;
}

import type { PageReading } from '@/posting/page-reading';
import { ashbyBoard } from './ashby';
import { greenhouseBoard } from './greenhouse';
import type { JobBoard } from './job-board';
import { leverBoard } from './lever';

/** By adapter id: the boards whose public data states pay in fields and may be asked from anywhere. */
const BOARDS = new Map<string, JobBoard>([
  ['greenhouse', greenhouseBoard],
  ['lever', leverBoard],
  ['ashby', ashbyBoard],
]);

/** The board that a posting was read at; null for any other site. */
export function boardOf({ site }: PageReading): JobBoard | null {
  return BOARDS.get(site) ?? null;
}

import { cpuUsage } from 'node:process';

/** How long one kind of work takes, item by item. Times in milliseconds of processor time, whatever else the machine does. */
export interface Timing {
  name: string;
  items: number;
  perSecond: number;
  median: number;
  p99: number;
  longest: number;
}

/** Runs `work` on every item, `rounds` times after one round to warm up, and times each run. */
export function timing<T>(
  name: string,
  items: readonly T[],
  rounds: number,
  work: (item: T) => unknown,
): Timing {
  for (const item of items) work(item);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const item of items) times.push(millisecondsOf(() => work(item)));
  }
  const sorted = times.toSorted((one, other) => one - other);
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    name,
    items: items.length,
    perSecond: (1000 * times.length) / total,
    median: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    longest: sorted.at(-1) ?? 0,
  };
}

/** Items per second of processor time when nothing is timed in between; the best of several goes. */
export function throughput<T>(
  items: readonly T[],
  rounds: number,
  work: (item: T) => unknown,
): number {
  const go = (): void => {
    for (let round = 0; round < rounds; round += 1) for (const item of items) work(item);
  };
  go();
  return (1000 * rounds * items.length) / shortestOf(5, go);
}

function millisecondsOf(work: () => unknown): number {
  const start = cpuUsage();
  work();
  const { user, system } = cpuUsage(start);
  return (user + system) / 1_000;
}

/** The shortest of several runs: what the work takes when nothing else does. */
export function shortestOf(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => millisecondsOf(work)));
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

import type { LevelId } from '@/posting/level';
import type { Factor } from '@/posting/money';
import type { PostedPayPack, PostedPayTable } from '@/scoring/reference-pack';

/** How far posted pay of one level reaches above its median. */
export interface PostedSpread {
  percentile: number;
  /** The amount at that percentile over the median. */
  ratio: Factor;
  n: number;
  level: LevelId;
  family: PostedPayTable['family'];
}

/** The cap on place and premiums was set by the senior ML ranges, of which it leaves one in twenty above it. */
const MEASURED: Pick<PostedSpread, 'family' | 'level' | 'percentile'> = {
  family: 'ml-engineer',
  level: 'senior',
  percentile: 95,
};
const MEDIAN = 50;

/** The spread that the cap on place and premiums rests on; null where the data does not tell it. */
export function spreadBehindCap(pack: PostedPayPack): PostedSpread | null {
  const { family, level, percentile } = MEASURED;
  const table = pack.tables.find((one) => one.family === family && one.level === level);
  const median = table && amountAt(table, MEDIAN);
  const top = table && amountAt(table, percentile);
  return median && top ? { ...MEASURED, ratio: top / median, n: table.n } : null;
}

/** The amount at a percentile that the table gives; null for others. */
export function amountAt({ percentiles }: PostedPayTable, wanted: number): number | null {
  return percentiles.find(({ percentile }) => percentile === wanted)?.amount ?? null;
}

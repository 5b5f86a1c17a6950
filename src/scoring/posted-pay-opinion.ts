import type { LevelId } from '@/posting/level';
import type { AnnualUsd } from '@/posting/money';
import type { JudgedPosting } from './judged-posting';
import { midpoint } from './midpoint';
import type { PostedPayPack, PostedPayTable } from './reference-pack';

/** Where posted pay stands among other posted ranges of its level. */
export interface PostedPayOpinion {
  /** Whole; the table's first or last percentile where the pay lies beyond it. */
  percentile: number;
  beyond: 'under' | 'over' | null;
  /** How many ranges it is compared with. */
  n: number;
  level: LevelId;
  family: PostedPayTable['family'];
  /** When those ranges were posted, in words. */
  period: string;
  asOf: string;
}

/** The market band is of AI and ML engineers, so their ranges are compared before those of all AI and ML work. */
const FAMILIES: readonly PostedPayTable['family'][] = ['ml-engineer', 'all-ai-ml'];

/**
 * The percentile of the posted middle among posted ranges of the same level, linear between those that the pack gives.
 * Null where nothing is judged, no base pay in the pack's currency is scored, or the pack has no table for that very
 * level (staff, or two levels of one title).
 */
export function postedPayOpinion(
  { posting, assessment }: JudgedPosting,
  pack: PostedPayPack,
): PostedPayOpinion | null {
  const { market, basePay, scoredPay, level } = assessment;
  if (!market || !basePay || scoredPay === null || level.ids.length !== 1) return null;
  if (posting.pay[scoredPay]?.currency !== pack.currency) return null;
  const table = tableOf(pack, level.id);
  const place = table && placeIn(table, midpoint({ low: basePay.min, high: basePay.max }));
  if (!place) return null;
  const { family, n } = table;
  return { ...place, n, level: level.id, family, period: pack.period, asOf: pack.asOf };
}

function tableOf(pack: PostedPayPack, level: LevelId): PostedPayTable | null {
  for (const family of FAMILIES) {
    const table = pack.tables.find((other) => other.family === family && other.level === level);
    if (table) return table;
  }
  return null;
}

function placeIn(
  { percentiles }: PostedPayTable,
  amount: AnnualUsd,
): Pick<PostedPayOpinion, 'percentile' | 'beyond'> | null {
  const first = percentiles[0];
  const last = percentiles.at(-1);
  if (!first || !last) return null;
  if (amount < first.amount) return { percentile: first.percentile, beyond: 'under' };
  if (amount > last.amount) return { percentile: last.percentile, beyond: 'over' };
  // Several percentiles may share one amount, which then stands in the middle of them.
  const under = percentiles.findLast((point) => point.amount < amount);
  const same = percentiles.filter((point) => point.amount === amount);
  const over = percentiles.find((point) => point.amount > amount);
  const [low = under, high = over] = [same[0], same.at(-1)];
  if (!low || !high) return null;
  const share =
    high.amount === low.amount ? 0.5 : (amount - low.amount) / (high.amount - low.amount);
  const percentile = low.percentile + share * (high.percentile - low.percentile);
  return { percentile: Math.round(percentile), beyond: null };
}

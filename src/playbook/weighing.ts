import type { AnnualUsd, Factor } from '@/posting/money';
import type { PostingKey } from '@/posting/posting';

/**
 * What to weigh beside the walk-away number.
 * Source: AI Market Pulse, guide to negotiating an AI engineer salary, 2026 (statement G39).
 */
export const CONSIDERATIONS = ['pay', 'cost-of-living', 'growth', 'balance'] as const;

export type Consideration = (typeof CONSIDERATIONS)[number];

/** From much worse (-2) to much better (2) than where the user is now. */
export type Rating = -2 | -1 | 0 | 1 | 2;

/** From "does not matter" (0) to "matters most" (3). */
export type Weight = 0 | 1 | 2 | 3;

/** How the user weighs leaving where they are for one job. A consideration without a rating is not counted. */
export interface Weighing {
  posting: PostingKey;
  ratings: Partial<Record<Consideration, Rating>>;
  weights: Partial<Record<Consideration, Weight>>;
}

/** Where nothing is said of a weight. */
export const USUAL_WEIGHT: Weight = 2;

export interface WeighingOutcome {
  /** The weighted mean of the ratings, -2 to 2; null where nothing is rated, or nothing rated matters. */
  score: number | null;
  leaning: 'take' | 'even' | 'stay' | null;
  /** How many of the four are rated. */
  rated: number;
}

/** Within a quarter of a step the scales are even. */
const EVEN = 0.25;

/** Weighs what the user rated. */
export function weigh({ ratings, weights }: Weighing): WeighingOutcome {
  const rated = CONSIDERATIONS.flatMap((one) => {
    const rating = ratings[one];
    return rating === undefined ? [] : [{ rating, weight: weights[one] ?? USUAL_WEIGHT }];
  });
  const total = rated.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { score: null, leaning: null, rated: rated.length };
  const score = rated.reduce((sum, { rating, weight }) => sum + rating * weight, 0) / total;
  const leaning = score > EVEN ? 'take' : score < -EVEN ? 'stay' : 'even';
  return { score, leaning, rated: rated.length };
}

/**
 * What the figures say of pay: better from the guide's least margin up, much better from its higher one, about the same
 * under it, worse under current base.
 *
 * @param margin the pack's walk-away margin, 1.15 and 1.2
 */
export function ratePay(
  base: AnnualUsd,
  currentBase: AnnualUsd,
  margin: { low: Factor; high: Factor },
): Rating {
  if (base < currentBase) return -1;
  if (base >= currentBase * margin.high) return 2;
  return base >= currentBase * margin.low ? 1 : 0;
}

/** How far living costs must differ to count, and to count twice; ours, for want of a published figure. */
const DEARER = { some: 0.05, much: 0.15 };

/**
 * What the figures say of living costs.
 *
 * @param ratio how much dearer the new place is, see `priceRatio`
 */
export function rateCostOfLiving(ratio: Factor): Rating {
  const change = ratio - 1;
  if (change >= DEARER.much) return -2;
  if (change >= DEARER.some) return -1;
  if (change <= -DEARER.much) return 2;
  return change <= -DEARER.some ? 1 : 0;
}

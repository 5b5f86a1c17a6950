import type { LevelId } from '@/posting/level';
import type { AnnualUsd, Factor } from '@/posting/money';
import type { MarketPack } from '@/scoring/market-pack';
import { midpoint } from '@/scoring/midpoint';
import type { PostedPayPack } from '@/scoring/reference-pack';
import { amountAt } from './posted-spread';

/** A level's band beside the pay that is posted for it. */
export interface BandBesidePosted {
  level: LevelId;
  /** The middle of the band. */
  middle: AnnualUsd;
  /** Of the middles of the posted ranges. */
  median: AnnualUsd;
  ratio: Factor;
  n: number;
}

/** Every national band beside the median of posted ML engineer ranges of its level, as far as there are any. */
export function bandsBesidePosted(
  { bands }: MarketPack,
  { tables }: PostedPayPack,
): BandBesidePosted[] {
  return bands.flatMap((band) => {
    const table = tables.find(
      ({ family, level }) => family === 'ml-engineer' && level === band.level,
    );
    const median = table && amountAt(table, 50);
    if (!median) return [];
    const middle = midpoint(band);
    return [{ level: band.level, middle, median, ratio: middle / median, n: table.n }];
  });
}

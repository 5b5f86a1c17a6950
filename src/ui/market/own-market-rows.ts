import { LEVEL_IDS } from '@/posting/level';
import type { AnnualUsd } from '@/posting/money';
import type { MarketPack } from '@/scoring/market-pack';
import type { ObservedPay } from '@/scoring/observed-pay';
import { midpoint } from '@/scoring/midpoint';
import { ownMarket } from '@/scoring/own-market-opinion';
import type { OwnMarket } from '@/scoring/own-market-opinion';
import { levelLabel } from '@/words/level-words';
import { t } from '@/words/t';

/** The ranges that the user has viewed of one level, in one place or in all. */
export interface OwnMarketRow {
  id: string;
  label: string;
  /** A place within the level above it. */
  isPlace: boolean;
  n: number;
  /** Null with too few to say anything. */
  spread: OwnMarket | null;
}

/** Each level that was viewed, and under it its places, the most viewed first. */
export function ownMarketRows(observed: readonly ObservedPay[], pack: MarketPack): OwnMarketRow[] {
  return LEVEL_IDS.flatMap((level) => {
    const ofLevel = observed.filter((one) => one.level === level);
    if (ofLevel.length === 0) return [];
    const places = [...new Set(ofLevel.map(({ metro }) => metro))]
      .map((metro) => ({
        id: `${level}:${metro}`,
        label: placeLabel(metro, pack),
        isPlace: true,
        ...spreadOf(ofLevel.filter((one) => one.metro === metro).map(midpoint)),
      }))
      .toSorted((a, b) => b.n - a.n || a.label.localeCompare(b.label));
    const whole = {
      id: level,
      label: t('market.observed.allPlaces', { level: levelLabel([level]) }),
      isPlace: false,
      ...spreadOf(ofLevel.map(midpoint)),
    };
    return [whole, ...places];
  });
}

/** A place as the pack calls it; its id where the pack does not know it (any more). */
export function placeLabel(metro: string, pack: MarketPack): string {
  return pack.geographies.find(({ id }) => id === metro)?.label ?? metro;
}

function spreadOf(middles: AnnualUsd[]): { n: number; spread: OwnMarket | null } {
  return { n: middles.length, spread: ownMarket(middles) };
}

import type { AnnualRange, AnnualUsd } from '@/posting/money';
import type { Workplace } from '@/posting/place';
import type { Profile } from '@/posting/profile';
import type { Assessment } from './assessment';
import { homeGeography, NATIONAL } from './home';
import type { MarketPack, PackPolicy } from './market-pack';
import type { ScoredMetro } from './metro';
import { wholeDollars } from './rounding';

/**
 * The base pay under which a move is not worth it, in whole dollars: the user's own figure, else
 * current base with the pack's margin, times the ratio of living costs (BEA regional price parities)
 * when the job needs a move to another metro. Null when neither figure is known.
 */
export function walkAwayRange(
  profile: Profile,
  pack: MarketPack,
  metro: ScoredMetro,
  workplace: Workplace,
): AnnualRange | null {
  if (profile.walkAway !== undefined) return { low: profile.walkAway, high: profile.walkAway };
  if (profile.currentBase === undefined) return null;
  const base = profile.currentBase * costOfMove(profile, pack, metro, workplace);
  return baseWalkAway(base, pack.policy.walkAway);
}

/** The walk-away numbers that a base salary gives where no move is needed, in whole dollars. */
export function baseWalkAway(
  base: AnnualUsd,
  margin: Pick<PackPolicy['walkAway'], 'low' | 'high'>,
): AnnualRange {
  return { low: wholeDollars(base * margin.low), high: wholeDollars(base * margin.high) };
}

/** Whether a counter range reaches a walk-away number, by the low end of each. */
export function walkAwayStatus(
  counter: AnnualRange | null,
  walkAway: AnnualRange | null,
): Assessment['walkAwayStatus'] {
  if (!counter || !walkAway) return null;
  if (counter.low >= walkAway.low) return 'clears';
  return counter.high >= walkAway.low ? 'possible' : 'falls-short';
}

function costOfMove(
  profile: Profile,
  pack: MarketPack,
  metro: ScoredMetro,
  workplace: Workplace,
): number {
  const home = homeGeography(profile, pack);
  const there = metro.geography;
  const isKnown = metro.origin === 'posting' || (metro.origin === 'user' && there.id !== NATIONAL);
  const moves = workplace !== 'remote' && isKnown && home?.id !== there.id;
  if (!moves || !home?.rpp || !there.rpp) return 1;
  return there.rpp / home.rpp;
}

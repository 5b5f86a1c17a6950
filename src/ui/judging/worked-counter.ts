import type { AnnualRange, AnnualUsd } from '@/posting/money';
import type { Posting } from '@/posting/posting';
import type { Profile } from '@/posting/profile';
import { assess } from '@/scoring/assess';
import { counterCeiling } from '@/scoring/counter';
import type { MarketPack } from '@/scoring/market-pack';
import { midpoint } from '@/scoring/midpoint';

/** The way to the counter range of a posting with base pay and without a written offer; annual, not rounded to round figures. */
export interface WorkedCounter {
  /** The most to ask for. */
  ceiling: AnnualUsd;
  /** The market band of the skills that count for the user. */
  yours: AnnualRange & { openEnded: boolean };
  /** Whether all skills that the posting asks for count. */
  countsAll: boolean;
  /** The top of the user's market, or the posted maximum where that is more. */
  top: AnnualUsd;
  high: AnnualUsd;
  /** The middle of the user's market. */
  middle: AnnualUsd;
  /** What the low end is at most, and at least. */
  most: AnnualUsd;
  expected: AnnualUsd;
  low: AnnualUsd;
}

/** The way to a posting's counter range, for showing it step by step; null where it has no scored pay. A test holds it to `assess`. */
export function workedCounter(
  posting: Posting,
  pack: MarketPack,
  profile: Profile,
): WorkedCounter | null {
  const { basePay } = assess(posting, pack, profile);
  const { skills: own = [], stance = 'strong' } = profile;
  const asked = posting.role.skills;
  const counted = own.length === 0 ? asked : asked.filter(({ id }) => own.includes(id));
  const yours = assess(
    { ...posting, role: { ...posting.role, skills: counted } },
    pack,
    profile,
  ).market;
  if (!basePay || !yours) return null;
  const ceiling = counterCeiling(basePay.max, stance, pack.policy);
  const top = Math.max(yours.high, basePay.max);
  const high = Math.min(ceiling, top);
  const middle = midpoint(yours);
  const most = pack.policy.counter.lowShareOfHigh * high;
  const expected = midpoint({ low: basePay.min, high: basePay.max });
  return {
    ceiling,
    yours,
    countsAll: counted.length === asked.length,
    top,
    high,
    middle,
    most,
    expected,
    low: Math.max(expected, Math.min(middle, most)),
  };
}

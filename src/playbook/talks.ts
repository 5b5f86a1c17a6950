import type { AnnualRange, AnnualUsd } from '@/posting/money';
import type { NamedNumber } from './named-number';

/** What the ledger tells of the talks on base salary since the written offer. */
export interface TalksState {
  /** The user has named a figure since the offer. */
  countered: boolean;
  /** They have named one since the user's last. */
  answered: boolean;
  /** Their last figure, which may be the offer itself; the high end of a range. */
  theirs: AnnualUsd;
}

/** Reads the talks off the ledger; entries of one day count in the order given. */
export function talksState(ledger: readonly NamedNumber[], offerBase: AnnualUsd): TalksState {
  const said = ledger
    .filter(({ stage, pays }) => stage === 'offer' && pays === 'base')
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const yours = said.findLastIndex(({ by }) => by === 'you');
  const theirs = said.findLast(({ by }) => by === 'them');
  return {
    countered: yours >= 0,
    answered: yours >= 0 && said.slice(yours + 1).some(({ by }) => by === 'them'),
    theirs: Math.max(theirs?.high ?? 0, offerBase),
  };
}

/** How base pay stands to the number under which the user walks away. */
export type WalkAwayStanding =
  | { kind: 'clears'; above: AnnualUsd }
  /** Under it, and the counter range reaches it. */
  | { kind: 'within-reach'; short: AnnualUsd }
  | { kind: 'falls-short'; short: AnnualUsd };

/** Where an offered base stands to the low end of the walk-away number. */
export function walkAwayStanding(
  base: AnnualUsd,
  walkAway: AnnualRange,
  counter: AnnualRange | null,
): WalkAwayStanding {
  if (base >= walkAway.low) return { kind: 'clears', above: base - walkAway.low };
  const short = walkAway.low - base;
  const isReached = counter !== null && counter.high >= walkAway.low;
  return { kind: isReached ? 'within-reach' : 'falls-short', short };
}

/**
 * True where talks have come to rest under the number: the user countered, they answered, and what they offer stays
 * below it. The guide: that says how the company values the work, and rarely changes after joining (G40).
 */
export function isStalled(
  { countered, answered, theirs }: TalksState,
  walkAway: AnnualRange,
): boolean {
  return countered && answered && theirs < walkAway.low;
}

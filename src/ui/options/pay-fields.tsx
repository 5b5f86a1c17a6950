import type { MarketPack } from '@/scoring/market-pack';
import { TextField } from './text-field';

/** What the user earns now. */
export function CurrentBaseField({ pack }: { pack: MarketPack }) {
  const { low, high } = pack.policy.walkAway;
  return (
    <TextField
      name="currentBase"
      label="Current base salary (USD a year)"
      placeholder="185,000"
      hint={`Gives your walk-away number, ${percentAbove(low)}–${percentAbove(high)}% above it; each posting is marked as clearing it or not. It never moves the market or your counter.`}
    />
  );
}

/** The least that the user would move for. */
export function WalkAwayField() {
  return (
    <TextField
      name="walkAway"
      label="Your own walk-away number (USD a year)"
      placeholder="$215k"
      hint="Replaces the one from your current base."
    />
  );
}

function percentAbove(factor: number): string {
  return Math.round((factor - 1) * 100).toString();
}

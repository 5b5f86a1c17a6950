import type { Verdict } from '@/scoring/assessment';

/** The colour of a verdict's shape. */
export const VERDICT_INK: Record<Verdict, string> = {
  below: 'text-below',
  at: 'text-at',
  above: 'text-above',
  unknown: 'text-unknown',
};

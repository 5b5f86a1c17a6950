import type { AnnualRange } from '@/posting/money';
import type { Workplace } from '@/posting/place';
import type { Profile } from '@/posting/profile';

/**
 * What working remotely is worth to the worker, a year, where they name no figure of their own.
 * Source: AI Market Pulse, guide to negotiating an AI engineer salary, 2026 (statement G28).
 */
export const USUAL_REMOTE_WORTH: AnnualRange = { low: 10_000, high: 30_000 };

/** Who says so, in short. */
export const REMOTE_WORTH_PUBLISHER = 'AI Market Pulse';

/**
 * What the workplace of a job is worth to the user beside its pay, in US dollars a year; it enters no market band, verdict
 * or counter. Null unless they prefer to work remotely and the job is remote.
 */
export function remoteWorth({ remote }: Profile, workplace: Workplace): AnnualRange | null {
  if (remote?.preference !== 'prefer' || workplace !== 'remote') return null;
  return remote.worth ?? USUAL_REMOTE_WORTH;
}

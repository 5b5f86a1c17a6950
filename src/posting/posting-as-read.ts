import type { Posting } from './posting';

/** A posting as it was read, whatever the user set. */
export function postingAsRead({ corrected, ...posting }: Posting): Posting {
  return corrected ? { ...posting, ...corrected.asRead } : posting;
}

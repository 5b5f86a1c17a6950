import { GENERIC_SITE } from '@/posting/generic-site';
import type { ReportedFrame, TabState } from './tab-state';

/**
 * The frame that speaks for a tab, by its id; null for a tab without frames.
 *
 * A judged posting goes before anything else, a site's own adapter before the generic reader (a company page that
 * embeds the applicant tracking system's frame), and then the top frame before the frames in it. With nothing judged,
 * what is still to come goes before what failed or could not be read, and that before what holds nothing.
 */
export function electFrame(state: TabState): string | null {
  const ranked = Object.entries(state).toSorted(
    ([oneId, one], [otherId, other]) => rank(one) - rank(other) || Number(oneId) - Number(otherId),
  );
  return ranked[0]?.[0] ?? null;
}

const RANK: Record<Exclude<ReportedFrame['kind'], 'judged'>, number> = {
  loading: 2,
  failed: 3,
  unreadable: 4,
  none: 6,
};

/** Of no use as a result, and still the way back for the user who said that it is no posting. */
const NOT_A_POSTING = 5;

function rank(frame: ReportedFrame): number {
  if (frame.kind !== 'judged') return RANK[frame.kind];
  if (frame.judged.assessment.unknownReason === 'not-a-posting') return NOT_A_POSTING;
  return frame.judged.posting.site === GENERIC_SITE ? 1 : 0;
}

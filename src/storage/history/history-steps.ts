import type { PostingHistory, SeenVersion } from './posting-history';
import { hasChanges, versionChanges } from './version-changes';
import type { VersionChanges } from './version-changes';

/** One change of a posting, as far as it was seen. */
export interface HistoryStep {
  before: SeenVersion;
  after: SeenVersion;
  /** When it was last seen as before, and first as after; epoch ms. */
  lastSeenBefore: number;
  firstSeenAfter: number;
  changes: VersionChanges;
}

/** What changed in a posting since it was saved, the latest first. */
export function historySteps({ versions }: PostingHistory): HistoryStep[] {
  const steps: HistoryStep[] = [];
  let [before] = versions;
  for (const after of versions.slice(1)) {
    if (!before) break;
    const changes = versionChanges(before, after);
    if (hasChanges(changes)) {
      const { lastSeenAt: lastSeenBefore } = before;
      steps.push({ before, after, lastSeenBefore, firstSeenAfter: after.firstSeenAt, changes });
      before = after;
    } else {
      // The same posting, seen on two devices.
      before = { ...after, lastSeenAt: Math.max(before.lastSeenAt, after.lastSeenAt) };
    }
  }
  return steps.toReversed();
}

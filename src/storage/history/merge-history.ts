import { MOST_VERSIONS } from './posting-history';
import type { PostingHistory, SeenVersion } from './posting-history';

/** Two devices' histories of one posting together: every version that either saw. Commutative and idempotent. */
export function mergeHistory(one: PostingHistory, other: PostingHistory): PostingHistory {
  const byContent = new Map<string, SeenVersion>();
  for (const version of [...one.versions, ...other.versions]) {
    const content = contentOf(version);
    const known = byContent.get(content);
    byContent.set(content, {
      ...version,
      lastSeenAt: Math.max(version.lastSeenAt, known?.lastSeenAt ?? 0),
    });
  }
  const versions = [...byContent]
    .toSorted(
      ([oneContent, a], [otherContent, b]) =>
        a.firstSeenAt - b.firstSeenAt || (oneContent < otherContent ? -1 : 1),
    )
    .map(([, version]) => version);
  return {
    key: one.key,
    lastSeenAt: Math.max(one.lastSeenAt, other.lastSeenAt),
    versions: versions.slice(-MOST_VERSIONS),
  };
}

function contentOf({ firstSeenAt, title, places, pay, closed, text }: SeenVersion): string {
  const ranges = pay.map(({ min, max, currency, period, component, zone, level, quote }) => [
    min,
    max,
    currency,
    period,
    component,
    zone,
    level,
    quote,
  ]);
  return JSON.stringify([firstSeenAt, title, places, ranges, closed, text]);
}

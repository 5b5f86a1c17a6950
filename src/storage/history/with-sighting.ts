import type { Posting, PostingKey } from '@/posting/posting';
import { isSiteChanged } from '@/posting/site-changed';
import { MOST_VERSIONS } from './posting-history';
import type { PostingHistory, SeenVersion } from './posting-history';
import { seenVersion } from './seen-version';
import { hasChanges, isSamePay, versionChanges } from './version-changes';
import type { VersionChanges } from './version-changes';

/** The posting as it is kept, and when it was kept so; epoch ms. */
interface KeptPosting {
  key: PostingKey;
  posting: Posting;
  updatedAt: number;
}

/**
 * The history of a saved posting once its page has been read again: a version more where something changed, else when it
 * was last seen. A reading of a site that has changed says too little to go by, and leaves all as it was. Pure.
 *
 * @param at epoch ms.
 */
export function withSighting(
  history: PostingHistory | null,
  kept: KeptPosting,
  seen: Posting,
  at: number,
): PostingHistory {
  const { key, versions, lastSeenAt } = history ?? {
    key: kept.key,
    versions: [],
    lastSeenAt: kept.updatedAt,
  };
  if (isSiteChanged(seen)) return { key, versions, lastSeenAt };
  const now = Math.max(at, lastSeenAt);
  const last = versions.at(-1) ?? {
    ...seenVersion(kept.posting, kept.updatedAt),
    lastSeenAt: Math.max(kept.updatedAt, lastSeenAt),
  };
  const next = seenVersion(seen, now);
  const changes = versionChanges(last, next);
  if (!hasChanges(changes)) {
    const before = versions.slice(0, -1);
    const current = versions.length > 0 ? [{ ...last, lastSeenAt: now }] : [];
    return { key, lastSeenAt: now, versions: [...before, ...current] };
  }
  const earlier = versions.length > 0 ? versions : [last];
  return {
    key,
    lastSeenAt: now,
    versions: [...earlier, settled(last, next, changes)].slice(-MOST_VERSIONS),
  };
}

/** What did not change by its own words stays as it was, so that a layout that shows less does not count as news later. */
function settled(last: SeenVersion, next: SeenVersion, changes: VersionChanges): SeenVersion {
  const samePay =
    last.pay.length === next.pay.length &&
    last.pay.every((range) => next.pay.some((other) => isSamePay(range, other)));
  return {
    ...next,
    title: changes.title ? next.title : last.title,
    places: changes.places ? next.places : last.places,
    pay: changes.pay.length > 0 || samePay ? next.pay : last.pay,
    text: changes.text ? next.text : last.text,
  };
}

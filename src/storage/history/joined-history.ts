import type { Posting, PostingKey } from '@/posting/posting';
import type { PostingHistory, SeenVersion } from './posting-history';
import { seenVersion } from './seen-version';

/** A posting as it is kept, and what was seen of it since. */
export interface KeptHistory {
  key: PostingKey;
  posting: Posting;
  /** When it was kept so; epoch ms. */
  updatedAt: number;
  history: PostingHistory | null;
}

/** One history of a job that was posted under several ids, the first one first: as if it had been one posting. Pure. */
export function joinedHistory(key: PostingKey, postings: readonly KeptHistory[]): PostingHistory {
  const versions = postings.flatMap(versionsOf);
  return {
    key,
    lastSeenAt: Math.max(0, ...versions.map(({ lastSeenAt }) => lastSeenAt)),
    versions: versions.toSorted((one, other) => one.firstSeenAt - other.firstSeenAt),
  };
}

function versionsOf({ posting, updatedAt, history }: KeptHistory): SeenVersion[] {
  if (history && history.versions.length > 0) return history.versions;
  const lastSeenAt = Math.max(updatedAt, history?.lastSeenAt ?? 0);
  return [{ ...seenVersion(posting, updatedAt), lastSeenAt }];
}

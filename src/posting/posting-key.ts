import type { PostingKey } from './posting';

/**
 * The identity of a posting: `site:id`, or `site:url` (origin and path, no query, no hash) where the site gives no id.
 *
 * @param url an absolute URL; one that does not parse is used as it stands.
 */
export function postingKey(site: string, postingId: string | null, url: string): PostingKey {
  if (postingId) return `${site}:${postingId}`;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return `${site}:${parsed ? parsed.origin + parsed.pathname : url}`;
}

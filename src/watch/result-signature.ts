import type { PageReading, PageResult } from '@/posting/page-reading';
import { postingKey } from '@/posting/posting-key';

/**
 * Equal for two results that say the same. The description counts by its length and its ends, so that a text of
 * any size is compared in no time.
 */
export function resultSignature(result: PageResult): string {
  if (result.kind !== 'posting') return `${result.kind}: ${result.reason}`;
  const { description, health, url: _url, ...rest } = result.reading;
  const text = description?.value ?? '';
  return JSON.stringify([rest, health, text.length, text.slice(0, 80), text.slice(-80)]);
}

/** True when two readings are of one posting, whatever else changed between them. */
export function samePosting(a: PageReading, b: PageReading): boolean {
  return identity(a) === identity(b);
}

// The title counts too: a site without ids keeps one address, hence one key, for several postings.
function identity({ site, postingId, url, title }: PageReading): string {
  return `${postingKey(site, postingId, url)} ${title.value}`;
}

import { isNoAddress } from '@/posting/no-address';

/**
 * An address that may stand in a link: http or https, as it parses; null for anything else a page may have given, and
 * for a posting that came without one.
 */
export function safeHref(address: string): string | null {
  const url = URL.canParse(address) && !isNoAddress(address) ? new URL(address) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

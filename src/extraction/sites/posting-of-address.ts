import { siteAdapters } from './registry';

/** The posting that an address names on a known site; null for any other address. Never throws. */
export function postingOfAddress(address: string): { site: string; postingId: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const site = siteAdapters.find(({ handles }) => handles(url));
  const postingId = site?.postingId(url) ?? null;
  return site && postingId !== null ? { site: site.id, postingId } : null;
}

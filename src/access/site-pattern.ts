import { t } from '@/words/t';

/**
 * The match pattern of one site, for every page of its host; null where no lasting access can be asked for: an address
 * that is not encrypted, or none of the web.
 */
export function sitePattern(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && hostname !== '' ? `https://${hostname}/*` : null;
}

/** A match pattern in words: "careers.example.com", "example.com and its subdomains", "every site". */
export function siteWords(pattern: string): string {
  const host = pattern.split('/')[2] ?? pattern;
  if (host === '*') return t('shared.everySite');
  return host.startsWith('*.') ? t('shared.withSubdomains', { site: host.slice(2) }) : host;
}

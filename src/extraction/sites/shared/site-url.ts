const TRACKING =
  /^(?:utm_\w+|gh_src|gclid|fbclid|msclkid|mc_[ce]id|ref|refid|src|source|trk|trackingid|lever-source(?:\[\])?|lever-origin)$/i;

/** An address to keep: without fragment and tracking parameters. */
export function withoutTracking(url: URL): string {
  const clean = new URL(url.href);
  clean.hash = '';
  // Not `keys()`: what it gives cannot be iterated over in a content script of Firefox.
  for (const [name] of url.searchParams) if (TRACKING.test(name)) clean.searchParams.delete(name);
  return clean.href;
}

/** True for exactly one of these hosts. */
export function isHost(url: URL, ...hosts: string[]): boolean {
  return url.protocol === 'https:' && hosts.includes(url.hostname);
}

/** True for a proper subdomain of the domain: `isSubdomain(url, 'example.com')` for "jobs.example.com". */
export function isSubdomain(url: URL, domain: string): boolean {
  return url.protocol === 'https:' && url.hostname.endsWith(`.${domain}`);
}

/** True for one of these hosts, of which "*.example.com" stands for every proper subdomain. */
export function isAt(url: URL, hosts: readonly string[]): boolean {
  return hosts.some((host) =>
    host.startsWith('*.') ? isSubdomain(url, host.slice(2)) : isHost(url, host),
  );
}

/** The match patterns of hosts, "*." as in {@link isAt}. */
export function patternsOf(hosts: readonly string[]): string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/** The parts of the path, decoded, empty ones left out. A part that cannot be decoded stays as it is. */
export function pathParts(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
}

import { isSubdomain, pathParts } from './site-url';

/** Each career site is a host below one of these. */
export const WORKDAY_DOMAINS = [
  'myworkdayjobs.com',
  'myworkdaysite.com',
  'myworkdayjobs-impl.com',
] as const;

export function isWorkday(url: URL): boolean {
  return WORKDAY_DOMAINS.some((domain) => isSubdomain(url, domain));
}

/** The employer's name in an address: of its host, else of its path ("wd5.…/en-US/recruiting/acme/…"). */
export function workdayTenant(url: URL): string | null {
  const [label = ''] = url.hostname.split('.');
  if (!/^wd\d+$/.test(label)) return label;
  const parts = pathParts(url);
  return parts[parts.indexOf('recruiting') + 1] ?? null;
}

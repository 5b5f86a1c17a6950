/** Parameters that say how a visitor came or what lies on top of the posting, never which posting it is. */
const NOT_IDENTITY =
  /^(?:utm_.*|trk.*|trackingid|refid|ebp|lipi|gclid|fbclid|msclkid|gh_src|origintolandingjobpostings|opensduiapplyflow)$/i;

/**
 * What in an address may decide which posting is shown. Two addresses with one key show the same posting.
 * Errs on the side of a difference: a posting withdrawn for nothing comes back in a moment, a stale one misleads.
 *
 * @param href an absolute URL.
 */
export function addressKey(href: string): string {
  const url = new URL(href);
  const path = url.pathname.replace(/\/$/, '').replace(/\/apply$/, '');
  const parameters = new URLSearchParams(
    [...url.searchParams].filter(([name]) => !NOT_IDENTITY.test(name)),
  );
  parameters.sort();
  // A hash is a place within the page, unless the site routes by it.
  const route = /^#[/!]/.test(url.hash) ? url.hash : '';
  return `${url.origin}${path}?${parameters.toString()}${route}`;
}

/** LinkedIn's id of the posting that an address names: in the path, or the one selected in a list. */
export function postingId(url: URL): string | null {
  const path = /^\/jobs\/view\/(?:[^/]*-)?(\d+)(?:\/|$)/.exec(url.pathname);
  const guest = /^\/jobs-guest\/jobs\/api\/jobPosting\/(\d+)(?:\/|$)/.exec(url.pathname);
  const selected = /^\d+$/.exec(url.searchParams.get('currentJobId') ?? '');
  return path?.[1] ?? guest?.[1] ?? selected?.[0] ?? null;
}

/** The id at the end of a link to a posting (`/jobs/view/title-at-company-123/?…`); null for any other link. */
export function linkedId(link: Element | null): string | null {
  return (
    /\/jobs\/view\/(?:[^/?#]*-)?(\d+)(?:[/?#]|$)/.exec(link?.getAttribute('href') ?? '')?.[1] ??
    null
  );
}

/** The address of a posting to keep. */
export function postingUrl(id: string): string {
  return `https://www.linkedin.com/jobs/view/${id}/`;
}

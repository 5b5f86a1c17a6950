/** Parts of a path that say what kind of page it is, on job sites of any kind. */
const ROUTE_WORDS = new Set(
  (
    'api apply application applications career careers collections detail details embed en guest hiring ' +
    'j job job_app jobdetail jobdetails jobposting jobs listing listings o opening openings opportunities ' +
    'opportunity p position positions posting postings recommended roles search semantic us view viewjob'
  ).split(' '),
);

/**
 * The host of an address and the shape of its path: which kind of page, never which page. Words that are no route's
 * become "x", figures "0"; the query and the fragment are left out. "https://www.linkedin.com/jobs/view/x-x-0".
 */
export function addressShape(href: string): string {
  if (!URL.canParse(href)) return 'no address';
  const { protocol, hostname, pathname } = new URL(href);
  return `${protocol}//${hostname}${pathname.split('/').map(partShape).join('/')}`;
}

function partShape(part: string): string {
  if (part === '' || ROUTE_WORDS.has(part.toLowerCase())) return part;
  const runs = part.slice(0, 200).match(/[a-z]+|\d+/gi) ?? ['x'];
  return runs
    .slice(0, 8)
    .map((run) => (/\d/.test(run) ? '0' : 'x'))
    .join('-');
}

import { descriptionHtml, escapeHtml, scriptJson } from './html';
import type { SamplePosting } from './sample-postings';

/** Address of a posting at Wellfound. */
export const wellfoundUrl = (posting: SamplePosting): string =>
  `https://wellfound.com/jobs/${posting.id}-posting`;

/** A posting at Wellfound: its data stands in the page's own state, and nowhere else. */
export function wellfoundPage(posting: SamplePosting): string {
  const listing = {
    __typename: 'JobListing',
    id: posting.id,
    title: posting.title,
    compensation: posting.pay?.replaceAll('/yr', ''),
    locationNames: [posting.location],
    jobType: 'full-time',
    description: descriptionHtml(posting),
    startup: { name: posting.company },
  };
  const data = { props: { pageProps: { apolloState: { data: { listing } } } } };
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8"><link rel="icon" href="data:,">
  <title>${escapeHtml(posting.title)} at ${escapeHtml(posting.company)} • Wellfound</title>
</head>
<body>
  <h1>${escapeHtml(posting.title)}</h1>
  <script id="__NEXT_DATA__" type="application/json">${scriptJson(data)}</script>
</body>
</html>`;
}

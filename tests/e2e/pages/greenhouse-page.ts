import { descriptionHtml, escapeHtml, scriptJson } from './html';
import type { SamplePosting } from './sample-postings';

const STYLE = `
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1c1d1f; background: #fff; }
  header.top { padding: 20px 48px; border-bottom: 1px solid #e3e5e8; font-weight: 600; }
  main { max-width: 720px; margin: 40px 48px; }
  .job__title h1 { font-size: 30px; margin: 0 0 4px; }
  .job__location { color: #5a5d63; margin-bottom: 28px; }
  .job__pay-ranges { border: 1px solid #e3e5e8; border-radius: 8px; padding: 14px 18px; margin-top: 28px; }
  .job__pay-ranges h3 { margin: 0 0 4px; font-size: 15px; }
`;

/** A page of `job-boards.greenhouse.io/<board>/jobs/<id>`: server data in a script, and the rendered posting. */
export function greenhousePage(board: string, posting: SamplePosting): string {
  const url = `https://job-boards.greenhouse.io/${board}/jobs/${posting.id}`;
  const state = {
    state: {
      loaderData: {
        'routes/$url_token_.jobs_.$job_post_id': {
          jobPost: {
            title: posting.title,
            company_name: posting.company,
            job_post_location: posting.location,
            content: descriptionHtml(posting),
            public_url: url,
            hiring_plan_id: 77001,
          },
        },
      },
    },
  };
  const [from, to] = (posting.pay ?? '').replace(' USD', '').split(' - ');
  const pay = posting.pay
    ? `<div class="job__pay-ranges"><h3>Pay range</h3><div class="pay-range"><p class="body"><bdi>${from}</bdi> - <bdi>${to}</bdi> USD</p></div></div>`
    : '';
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8"><link rel="icon" href="data:,">
  <title>Job Application for ${escapeHtml(posting.title)} at ${escapeHtml(posting.company)}</title>
  <meta property="og:title" content="${escapeHtml(posting.title)}">
  <meta property="og:url" content="${url}">
  <link rel="canonical" href="${url}">
  <style>${STYLE}</style>
  <script>window.__remixContext = ${scriptJson(state)};</script>
</head>
<body>
  <header class="top"><a class="logo"><img alt="${escapeHtml(posting.company)} Logo"></a></header>
  <main class="job-post">
    <div class="job__header">
      <div class="job__title"><h1 class="section-header">${escapeHtml(posting.title)}</h1></div>
      <div class="job__location"><div>${escapeHtml(posting.location)}</div></div>
    </div>
    <div class="job__description body">${descriptionHtml(posting)}${pay}</div>
  </main>
</body>
</html>`;
}

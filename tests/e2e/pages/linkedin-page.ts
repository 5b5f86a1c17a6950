import { descriptionHtml, escapeHtml, scriptJson } from './html';
import type { SamplePosting } from './sample-postings';

const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #1f1f1f; background: #f4f2ee; }
  nav { background: #fff; border-bottom: 1px solid #dedbd5; padding: 12px 32px; font-weight: 700; color: #0a66c2; }
  main { max-width: 1160px; margin: 20px auto; display: grid; grid-template-columns: 380px 1fr; gap: 20px; }
  main.single { grid-template-columns: minmax(0, 820px); justify-content: center; }
  .panel { background: #fff; border: 1px solid #dedbd5; border-radius: 8px; padding: 20px; }
  [role=button] { padding: 12px; border-bottom: 1px solid #eceae6; cursor: pointer; }
  [role=button] p { margin: 0; }
  .title { font-size: 24px; font-weight: 600; margin: 8px 0; max-width: 440px; }
  .title a { color: inherit; text-decoration: none; }
  .pills a { display: inline-block; border: 1px solid #8c8c8c; border-radius: 16px; padding: 2px 12px; margin-right: 8px; color: #444; text-decoration: none; }
  .about { margin-top: 24px; }
`;

function topCard(posting: SamplePosting, linked: boolean): string {
  const title = escapeHtml(posting.title);
  const view = `/jobs/view/${posting.id}/`;
  const pill = (text: string) => `<a href="${view}"><span>${escapeHtml(text)}</span></a>`;
  return `<div>
    <div><a href="https://www.linkedin.com/company/${posting.company.toLowerCase().replaceAll(/[^a-z]+/g, '-')}/">${escapeHtml(posting.company)}</a></div>
    <p class="title">${linked ? `<a href="${view}">${title}</a>` : title}</p>
    <p><span>${escapeHtml(posting.location)}</span> · <strong>3 days ago</strong> · <span>41 applicants</span></p>
    <div class="pills">${posting.pay ? pill(posting.pay) : ''}${pill(posting.workplace)}${pill('Full-time')}</div>
  </div>`;
}

function about(posting: SamplePosting): string {
  return `<div class="about" data-sdui-component="com.linkedin.sdui.generated.jobseeker.dsl.impl.aboutTheJob" componentkey="JobDetails_AboutTheJob_${posting.id}" id="JobDetails_AboutTheJob_${posting.id}">
    <h2>About the job</h2>
    <div data-testid="expandable-text-box">${descriptionHtml(posting)}</div>
  </div>`;
}

/** The pane's HTML for one posting of the two-pane page. */
function pane(posting: SamplePosting): string {
  return topCard(posting, true) + about(posting);
}

function shell(title: string, body: string, script = ''): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><nav>in</nav>${body}${script ? `<script>${script}</script>` : ''}</body>
</html>`;
}

/** A page of `www.linkedin.com/jobs/view/<id>/`, signed in, server-driven layout. */
export function linkedInView(posting: SamplePosting): string {
  return shell(
    `${posting.title} | ${posting.company} | LinkedIn`,
    `<main class="single"><div class="panel" data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.JobDetails">
      ${topCard(posting, false)}${about(posting)}
    </div></main>`,
  );
}

/**
 * A page of `www.linkedin.com/jobs/search-results/?currentJobId=<id>`: a list beside a pane. A click changes the
 * address first and the pane later, as the site does; `delays` (milliseconds, by posting id) says how much later.
 */
export function linkedInSearch(
  postings: SamplePosting[],
  selected: SamplePosting,
  delays: Record<string, number> = {},
): string {
  const cards = postings
    .map(
      (
        posting,
      ) => `<div role="button" tabindex="0" data-open="${posting.id}" componentkey="job-card-component-ref-${posting.id}">
        <p><strong>${escapeHtml(posting.title)}</strong></p>
        <div><p>${escapeHtml(posting.company)}</p></div>
        <p>${escapeHtml(posting.location)} (${posting.workplace})</p>
      </div>`,
    )
    .join('');
  const panes = Object.fromEntries(postings.map((posting) => [posting.id, pane(posting)]));
  const titles = Object.fromEntries(
    postings.map((posting) => [posting.id, `${posting.title} | ${posting.company} | LinkedIn`]),
  );
  const script = `
    const panes = ${scriptJson(panes)}, titles = ${scriptJson(titles)}, delays = ${scriptJson(delays)};
    const show = (id) => {
      document.querySelector('#pane').innerHTML = panes[id];
      document.title = titles[id];
    };
    const current = () => new URLSearchParams(location.search).get('currentJobId');
    const later = (id) => setTimeout(() => { if (current() === id) show(id); }, delays[id] ?? 30);
    addEventListener('click', (event) => {
      const card = event.target.closest('[data-open]');
      if (!card) return;
      history.pushState(null, '', '?currentJobId=' + card.dataset.open);
      later(card.dataset.open);
    });
    addEventListener('popstate', () => later(current()));`;
  return shell(
    `${selected.title} | ${selected.company} | LinkedIn`,
    `<main>
      <div class="panel" componentkey="SearchResultsMainContent">${cards}</div>
      <div class="panel" id="pane" data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails">${pane(selected)}</div>
    </main>`,
    script,
  );
}
